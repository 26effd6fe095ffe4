import { dominantColor } from 'palette';
import { start } from '../page.js';

start(dominantColor);
