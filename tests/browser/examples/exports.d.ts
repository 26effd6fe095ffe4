/* tslint:disable */
/* eslint-disable */

export function anything(promise: Promise<any>): Promise<any>;

export function classes(element: Element): Element | undefined;

export function dictionaries(init: RequestInit): RequestInit;

export function failures(promise: Promise<DOMException>): Promise<boolean>;

export function functions(_function: ((a0: number) => boolean)): object;

export function functions_of_many(_function: ((a0: string, ...a1: Array<number | null | undefined>) => void)): Promise<(() => void)>;

export function maps(map: Map<string, Array<Event>>): Iterator<[string, number]>;

export function nothing(promise: Promise<void>): Promise<void>;

export function numbers(promise: Promise<number>): Promise<number>;

export function optional(array: Array<Blob | null | undefined>): Array<number> | undefined;

export function optional_functions(_function: Array<(() => Blob) | null | undefined>): ((a0: (() => void)) => void) | undefined;

export function records(record: Record<string, Uint8Array>): Record<string, Record<string, number>>;

export function strings(array: Array<string>): Promise<Array<string>>;

export function too_long(promise: Promise<any>): Promise<any>;

export function too_long_functions(_function: Function): object;

export function unions(array: Array<Node | string>): Promise<Node | string>;
