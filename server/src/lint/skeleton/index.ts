export { type FileStyle, fileStyle } from './file-style.ts';
export { type NewReport, type NewReportOptions, newReport } from './new-report.ts';
export { htmlTableEnd, htmlTableStart, insertAfter, insertBefore } from './place.ts';
export { precedingSection, skeletonSection } from './skeleton-section.ts';
export { formToInsert, layoutFor, skeletonTable, writerStyle } from './skeleton-table.ts';
