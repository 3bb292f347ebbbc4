import { type Transfer, transferRequests } from '../answers/index.ts';
import { checkRequest, type ControlHandlers } from '../platform/control/index.ts';

/** Commands that other processes on this machine may send to the running bot. */
export function controlHandlers(transfer: Transfer): ControlHandlers {
  return {
    ping: async () => ({}),
    importSheet: async (request) => transfer.importSheet(await transferRequests.importSheet(request, checkRequest)),
    exportRows: async (request) => transfer.exportRows(checkRequest(transferRequests.exportRows, request)),
  };
}
