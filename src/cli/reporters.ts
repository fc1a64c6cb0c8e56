import { failureLine, type Progress, type Reporter } from '../run/reporter.js';

/** The reporter that suits: JSON lines when asked for, a line that is drawn over on a terminal, else plain lines. */
export function reporterFor({ quiet, log }: { quiet?: boolean; log?: 'json' }, stream: NodeJS.WriteStream = process.stderr): Reporter {
  if (log === 'json') return jsonReporter(stream);
  if (quiet) return { note() {}, failure: (failure) => void stream.write(`${failureLine(failure)}\n`), progress() {}, end() {} };
  return stream.isTTY ? terminalReporter(stream) : plainReporter(stream);
}

const PLAIN_MS = 10_000;
const TERMINAL_MS = 200;

function jsonReporter(stream: NodeJS.WritableStream): Reporter {
  const write = (level: string, message: string, fields: object) => void stream.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`);
  let told = Date.now();
  return {
    note: (message, fields = {}) => write('info', message, fields),
    failure: (failure) => write('warn', 'input could not be read', { failure }),
    progress(progress) {
      if (Date.now() - told < PLAIN_MS) return;
      told = Date.now();
      write('info', 'progress', progress);
    },
    end() {},
  };
}

function plainReporter(stream: NodeJS.WritableStream): Reporter {
  const meter = new Meter();
  let told = Date.now();
  return {
    note: (message) => void stream.write(`${message}\n`),
    failure: (failure) => void stream.write(`${failureLine(failure)}\n`),
    progress(progress) {
      if (Date.now() - told < PLAIN_MS) return;
      told = Date.now();
      stream.write(`${meter.line(progress)}\n`);
    },
    end() {},
  };
}

function terminalReporter(stream: NodeJS.WriteStream): Reporter {
  const meter = new Meter();
  let told = 0;
  const clear = () => void stream.write('\r\u001b[K');
  const above = (line: string) => {
    clear();
    stream.write(`${line}\n`);
  };
  return {
    note: (message) => above(message),
    failure: (failure) => above(failureLine(failure)),
    progress(progress) {
      // joining is told once, and takes a while
      if (progress.phase === 'read' && Date.now() - told < TERMINAL_MS) return;
      told = Date.now();
      clear();
      stream.write(meter.line(progress).slice(0, Math.max(20, stream.columns - 1)));
    },
    end: clear,
  };
}

/** Turns counts into rate and time left. */
class Meter {
  private readonly begun = Date.now();

  line({ phase, done, reused, failed, bytesDone, bytesTotal }: Progress): string {
    const seconds = Math.max(0.001, (Date.now() - this.begun) / 1000);
    if (phase === 'assemble') return `joining ${done} articles into the dataset`;
    const share = bytesTotal > 0 ? Math.min(1, bytesDone / bytesTotal) : 0;
    const left = share > 0.01 ? `, ${duration((seconds / share) * (1 - share))} left` : '';
    const aside = [reused ? `${reused} known` : '', failed ? `${failed} failed` : ''].filter(Boolean).join(', ');
    return `${done} articles${aside ? ` (${aside})` : ''}, ${Math.round(done / seconds)} a second, ${Math.floor(share * 100)} %${left}`;
  }
}

/** A time in seconds as people say it: 42 s, 3 min 5 s, 2 h 10 min. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
