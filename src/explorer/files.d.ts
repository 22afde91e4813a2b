declare module '*.css';

/** Address of the script that lays out maps. */
declare const LAYOUT_WORKER: string;

/** Of the software. */
declare const VERSION: string;
