// Preloaded into the Agents Playground (NODE_OPTIONS=--require): it listens on every interface by itself,
// and the bot it speaks to is an open one. Whatever host a server asks for, it gets loopback.
'use strict';

const { Server } = require('node:net');

const host = '127.0.0.1';
const listen = Server.prototype.listen;

/** @param {unknown} value */
const isPort = (value) => value == null || typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));

Server.prototype.listen = function listenOnLoopback(...args) {
  const [first, ...rest] = args;
  if (typeof first === 'function') return listen.call(this, { port: 0, host }, first);
  if (isPort(first)) {
    const backlog = rest.find((value) => typeof value === 'number');
    const callback = rest.find((value) => typeof value === 'function');
    return listen.call(this, { port: Number(first ?? 0), host, backlog }, callback);
  }
  const isAddress = typeof first === 'object' && !('fd' in first) && !('_handle' in first) && !first.path;
  return isAddress ? listen.call(this, { ...first, host }, ...rest) : listen.apply(this, args);
};
