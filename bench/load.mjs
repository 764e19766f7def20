// The load generator, in a process of its own: keep-alive connections, each asking its share of the requests over and
// over. It answers every message with what it measured.
import autocannon from 'autocannon';

process.on(
  'message',
  async (/** @type {import('./timing.mjs').Load} */ { url, requests, connections, seconds }) => {
    let next = 0;
    /** @type {number[]} */
    const latencies = [];
    const run = autocannon({
      url,
      connections,
      duration: seconds,
      sampleInt: 50,
      verifyBody: (body) => !String(body).includes('"errors":['),
      setupClient(client) {
        const share = requests.filter((_, index) => index % connections === next);
        next += 1;
        client.setRequests(share.length > 0 ? share : requests);
      },
    });
    const begun = performance.now();
    run.on('response', (_client, _status, _bytes, time) => latencies.push(time));
    const { non2xx, errors, mismatches } = await run;
    const passed = (performance.now() - begun) / 1000;
    latencies.sort((a, b) => a - b);
    const at = (/** @type {number} */ share) => latencies[Math.floor((latencies.length - 1) * share)] ?? NaN;
    process.send?.({
      requests: latencies.length,
      seconds: passed,
      failed: non2xx + errors + mismatches,
      p50: at(0.5),
      p99: at(0.99),
    });
  },
);
process.once('disconnect', () => process.exit(0));
