import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How a command ended. */
export interface Ended { status: number | null; signal: string | null; stdout: string; stderr: string }

export interface RunSettings { input?: string | Buffer; env?: NodeJS.ProcessEnv; cwd?: string }

/** The program as it is compiled from what src/ holds now, in a folder of its own: tests never meet a stale dist/. */
export class BuiltProgram {
  readonly folder: string;
  readonly main: string;

  constructor() {
    mkdirSync('node_modules/.cache', { recursive: true });
    this.folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache/tonggao-'));
    copyFileSync('package.json', join(this.folder, 'package.json'));
    // types are checked elsewhere
    spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json', '--noCheck', '--declaration', 'false', '--outDir', join(this.folder, 'dist')], { stdio: 'ignore' });
    this.main = join(this.folder, 'dist/cli/main.js');
  }

  /** Runs a command to its end. */
  run(args: readonly string[], { input, env, cwd }: RunSettings = {}): Ended {
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [this.main, ...args], { input: input ?? '', cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
    return { status, signal, stdout, stderr };
  }

  /** Where to import a module of it from. */
  module(path: string): string {
    return join(this.folder, 'dist', path);
  }

  /** Starts a command and leaves it running. */
  start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    return spawn(process.execPath, [this.main, ...args], { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
