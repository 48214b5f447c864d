import path from 'node:path';

/** The bundles that run.mjs makes; the server is made as it is shipped. */
export const WORKER = path.resolve('out/bench/worker.js');
export const FLOOR_SERVER = path.resolve('out/bench/floor.js');
export const SERVER = path.resolve('out/bench/dist/server.js');
