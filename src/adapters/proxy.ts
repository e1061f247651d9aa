import http from 'node:http'

/**
 * Lets `fetch` go through the proxy that `HTTPS_PROXY` and `NO_PROXY` name, where this Node can (24.14 and later). An
 * older one does so only when it is started with `NODE_USE_ENV_PROXY=1`.
 */
export function honourProxy(environment: Readonly<Record<string, string | undefined>>): void {
  const proxy = environment['https_proxy'] ?? environment['HTTPS_PROXY'] ?? ''
  if (proxy !== '' && 'setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv({ ...environment })
}
