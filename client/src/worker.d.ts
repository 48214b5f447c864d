// The one name of the browser that the web entry needs; the DOM's library would let every file use all of it.
declare class Worker {
  constructor(script: string);
}
