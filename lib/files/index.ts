/** Reads memos from files and from the clipboard, on the user's own machine. */

export { MOST_BYTES, type ReadOptions } from './attempt';
export { ACCEPTED, kindOf, type FileKind } from './kind';
export { readPasted, type Pasted } from './paste';
export { FILE_PROBLEMS, isFileProblem, type FileProblem, type FileProblemKind } from './problem';
export { readFile } from './read-file';
