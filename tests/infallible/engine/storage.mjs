// Databases, files and caches.

import { after, one } from './making.mjs';
import { prepared } from './prepared.mjs';

export const storage = {
  Storage: one(() => localStorage),
  DOMStringList: one(() => location.ancestorOrigins ?? prepared.database.objectStoreNames),
  Cache: one(() => prepared.cache),
  FileSystemDirectoryHandle: one(() => prepared.directory),
  FileSystemFileHandle: one(() => prepared.file),
  FileSystemWritableFileStream: one(() => prepared.writable),
  StorageManager: one(() => navigator.storage),
  IDBDatabase: () => ({ '': () => prepared.database, closed: () => prepared.closedDatabase }),
  IDBTransaction: () => ({
    '': () => prepared.database.transaction('store', 'readwrite'),
    aborted: () => after(prepared.database.transaction('store'), transaction => transaction.abort()),
    committed: () => after(prepared.database.transaction('store'), transaction => transaction.commit()),
    finished: () => prepared.finished,
  }),
  IDBObjectStore: () => ({
    '': () => prepared.database.transaction('store', 'readwrite').objectStore('store'),
    'of a finished transaction': () => prepared.finishedStore,
  }),
  IDBIndex: () => ({
    '': () => prepared.database.transaction('store').objectStore('store').index('index'),
    'of a finished transaction': () => prepared.finishedStore.index?.('index'),
  }),
  IDBRequest: () => ({
    pending: () => prepared.database.transaction('store').objectStore('store').get(1),
    done: () => prepared.request,
    failed: () => prepared.failedRequest,
  }),
  IDBOpenDBRequest: () => ({ pending: () => indexedDB.open('other'), done: () => prepared.openRequest }),
  IDBKeyRange: one(() => IDBKeyRange.only(1)),
  IDBCursor: () => ({ '': () => prepared.cursor }),
  IDBVersionChangeEvent: one(() => new IDBVersionChangeEvent('a')),
};
