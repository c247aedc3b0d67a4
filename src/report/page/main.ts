import { chartOf } from '../charts/chart.js';
document.title = String(chartOf.length);
