import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the types of Node.js leave out of its WebAssembly. */
interface WebAssembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (compiled: object, imports: object) => { readonly exports: object };
}

const { Module, Instance } = Reflect.get(globalThis, 'WebAssembly') as WebAssembly;
const FILE = '@hyzyla/pdfium/pdfium.wasm';

let compiled: object | undefined;

/** Starts PDFium from what is compiled once a thread: to compile it takes most of the time of a start. */
export function instantiateWasm(imports: object, done: (instance: object, compiled: object) => void): object {
  compiled ??= new Module(readFileSync(createRequire(import.meta.url).resolve(FILE)));
  const instance = new Instance(compiled, imports);
  done(instance, compiled);
  return instance.exports;
}
