/** A signal that Ctrl-C (or SIGTERM) sets off once; the second Ctrl-C ends the process at once, which no dataset minds. */
export function untilInterrupted(): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const onSignal = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(name === 'SIGTERM' ? 143 : 130);
    process.stderr.write('\nfinishing what is under way; once more to stop at once\n');
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    end() {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
