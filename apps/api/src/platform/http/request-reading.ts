import type { Reading } from '../graphql/reading.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** Who asks, in which language; set by the middleware for every request that is not a static file. */
    reading: Reading;
  }
}

export {};
