import { run } from './run.ts';

// Only the exit code is set: Node ends by itself once everything that was written has left the process.
run(process.argv.slice(2), {
  stdin: () => process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
}).then((code) => {
  process.exitCode = code;
});
