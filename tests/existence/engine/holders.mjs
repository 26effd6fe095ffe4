// Where the members of a class live: its constructor or namespace, and an instance where members are only there.

/** The object that a class's name leads to; `undefined` where there is none. */
export function classOf(path) {
  if (path === 'globalThis') return globalThis;
  if (Object.hasOwn(INTRINSICS, path)) return INTRINSICS[path]();
  let object = globalThis;
  for (const name of path.split('.')) {
    if (object === null || (typeof object !== 'object' && typeof object !== 'function')) return undefined;
    object = object[name];
  }
  const isHolder = typeof object === 'function' || (typeof object === 'object' && object !== null);
  return isHolder ? object : undefined;
}

export const isNamespaceOf = holder => typeof holder === 'object';

/** An object of the class, where one is needed to see its members. */
export function instanceOf(path, holder) {
  if (path === 'globalThis') return globalThis;
  // The members of a global ([Global]) are on the global object itself.
  if (typeof holder === 'function' && /(^Window|GlobalScope)$/.test(path) && globalThis instanceof holder) return globalThis;
  if (Object.hasOwn(INSTANCES, path)) return attempt(INSTANCES[path]);
  if (holder === undefined && /^[A-Z]+_[a-z]/i.test(path)) return webglExtension(path);
  return undefined;
}

function attempt(make) {
  try {
    return make() ?? undefined;
  } catch {
    return undefined;
  }
}

// Classes of the language that have no global of their own.
const INTRINSICS = {
  TypedArray: () => Object.getPrototypeOf(Int8Array),
  Generator: () => ({ __proto__: null, prototype: Object.getPrototypeOf(function* () {}).prototype }).prototype,
  AsyncGenerator: () => Object.getPrototypeOf(async function* () {}).prototype,
  GeneratorFunction: () => Object.getPrototypeOf(function* () {}),
  AsyncFunction: () => Object.getPrototypeOf(async function () {}),
  AsyncGeneratorFunction: () => Object.getPrototypeOf(async function* () {}),
  AsyncIterator: () => Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype),
  'Intl.Segments': () => Object.getPrototypeOf(new Intl.Segmenter().segment('')),
};

// Own properties of instances: [LegacyUnforgeable] members, and attributes that JavaScript's constructors set.
const INSTANCES = {
  Document: () => document,
  Location: () => location,
  Event: () => new Event('audit'),
  Array: () => [],
  String: () => new String(''),
  Function: () => function () {},
  RegExp: () => /audit/,
  Error: () => new Error('audit', { cause: 1 }),
  AggregateError: () => new AggregateError([]),
  SuppressedError: () => new SuppressedError(1, 2),
  VideoFrameMetadata: () => undefined,
  SVGPathSegment: () => document.createElementNS('http://www.w3.org/2000/svg', 'path').getPathData()[0],
  WebGLVertexArrayObjectOES: () => webglExtension('OES_vertex_array_object').createVertexArrayOES(),
};

let contexts;

function webglExtension(name) {
  if (typeof OffscreenCanvas !== 'function') return undefined;
  contexts ??= ['webgl', 'webgl2'].map(kind => new OffscreenCanvas(1, 1).getContext(kind)).filter(context => context);
  for (const context of contexts) {
    const extension = context.getExtension(name);
    if (extension) return extension;
  }
}
