// Behind a proxy the Host of a request is the proxy's to choose: forms are known by the public address
// alone (SC-11), read at every start.
const address = process.env["PUBLIC_URL"];
const allowedOrigins = address === undefined ? [] : [new URL(address).host];

/** @type {import("next").NextConfig} */
const config = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pg"],
  experimental: { serverActions: { bodySizeLimit: "1.5mb", allowedOrigins } },
};

export default config;
