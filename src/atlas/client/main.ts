import "../style/index.css";
import { startClauseFilters } from "./clause-filters.ts";
import { startFigureDownloads } from "./figure-downloads.ts";
import { startJsonDownload } from "./json-download.ts";
import { startKeepState } from "./keep-state.ts";
import { openReceiver } from "./load.ts";
import { startSearch } from "./search.ts";
import { startTableSort } from "./table-sort.ts";
import { startTracePanel } from "./trace-panel.tsx";

openReceiver();
startKeepState();
startSearch();
startTracePanel();
startTableSort();
startJsonDownload();
startFigureDownloads();
startClauseFilters();
