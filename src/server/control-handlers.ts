import { type Transfer, transferRequests } from '../answers/index.ts';
import type { Finding } from '../health/index.ts';
import { checkRequest, type ControlHandlers } from '../platform/control/index.ts';

/** Commands that other processes on this machine may send to the running bot. */
export function controlHandlers(transfer: Transfer, doctor: () => Promise<readonly Finding[]>): ControlHandlers {
  return {
    ping: async () => ({}),
    importSheet: async (request) => transfer.importSheet(await transferRequests.importSheet(request, checkRequest)),
    doctor: async () => doctor(),
    exportRows: async (request) => transfer.exportRows(checkRequest(transferRequests.exportRows, request)),
  };
}
