import { type Transfer, transferRequests } from './answers/index.ts';
import type { ControlHandlers } from './platform/control/index.ts';

/** What commands on this machine may ask of the running bot. */
export function controlHandlers(transfer: Transfer): ControlHandlers {
  return {
    ping: async () => ({}),
    importSheet: async (request) => transfer.importSheet(transferRequests.importSheet.parse(request)),
    exportRows: async (request) => transfer.exportRows(transferRequests.exportRows.parse(request)),
  };
}
