/** What a call costs in milliseconds of the processor: other tests run beside this one, so the clock would tell of them. */
export function workOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}
