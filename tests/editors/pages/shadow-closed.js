import { showInShadow } from './shadow.js';

showInShadow('closed');
