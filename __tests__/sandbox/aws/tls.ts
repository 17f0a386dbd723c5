import { connect } from 'node:tls';

/** Serial number (lower-case hex without separators) of the certificate that a server presents for a name. */
export function presentedSerial(port: number, serverName?: string, address = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { port, host: address, rejectUnauthorized: false };
    const socket = connect({ ...options, ...(serverName !== undefined && { servername: serverName }) }, () => {
      resolve(socket.getPeerCertificate().serialNumber.toLowerCase());
      socket.destroy();
    });
    socket.on('error', reject);
  });
}
