import { showInShadow } from './shadow.js';

showInShadow('open');
