// Generated from input.yaml by `pnpm build`. Do not edit.
import type { DeliveryReport, DeliveryStatusCode } from '@sms-verify/types'
import type { OperationId } from '@sms-verify/types/contract'
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: phone-number
         * @description A phone number with its country calling code. A leading `+`, spaces, dashes, dots and parentheses are ignored.
         * @example 15558675309
         */
        readonly PhoneNumber: string;
        /**
         * @description A code, 3 to 7 digits.
         * @example 123456
         */
        readonly Code: string;
        /**
         * @description The codes of listed phone numbers, such as the one that you tell an app store for its review. Every other number gets a random code.
         * @example {
         *       "15555550199": "123456"
         *     }
         */
        readonly Codes: {
            readonly [key: string]: components["schemas"]["Code"];
        } | null;
        /**
         * Format: outcome-name
         * @description The name of an outcome that a request can have.
         * @example rateLimitExceeded
         */
        readonly OutcomeName: string;
        /**
         * @description What goes wrong between the service and its caller. The service handles the request anyway, so a message is sent although its response is late or lost.
         * @example {
         *       "operation": "sendSms",
         *       "fault": "reset"
         *     }
         */
        readonly Disruption: {
            readonly operation?: components["schemas"]["OperationId"] | undefined;
            readonly latency?: components["schemas"]["Latency"] | undefined;
            readonly fault?: components["schemas"]["Fault"] | undefined;
        };
        /**
         * @description The operation whose responses it meets. By default, any.
         * @constant
         */
        readonly OperationId: OperationId;
        /**
         * @description How much later the response is sent, in milliseconds.
         * @example 20000
         */
        readonly Latency: number;
        /**
         * @description How the connection breaks: `reset` ends it without a response, `truncate` in the middle of the response, `garbage` sends what is no HTTP, and `hang` sends nothing until the caller gives up, or the mock is reset or closed.
         * @example reset
         * @enum {string}
         */
        readonly Fault: "reset" | "truncate" | "garbage" | "hang";
        /**
         * @description How often it applies.
         * @default 1
         */
        readonly Times: number;
        /**
         * @description How many items, counted from the newest.
         * @example 10
         */
        readonly Last: number;
        /** @description How often something that a test requests applies. */
        readonly Repetition: {
            readonly times?: components["schemas"]["Times"] | undefined;
        };
        /** @description What a HAR document holds. */
        readonly HarOptions: {
            readonly secrets?: components["schemas"]["Secrets"] | undefined;
        };
        /**
         * @description Whether the document holds credentials and codes. By default, `redacted` replaces them.
         * @default false
         */
        readonly Secrets: boolean;
        /** @description How long to wait for a message. */
        readonly Waiting: {
            /**
             * @description Ends the wait when it aborts.
             * @constant
             */
            readonly signal?: AbortSignal | undefined;
        };
        /**
         * @description A span of time, the sum of its members.
         * @example {
         *       "minutes": 6
         *     }
         */
        readonly Duration: {
            readonly hours?: number | undefined;
            readonly minutes?: number | undefined;
            readonly seconds?: number | undefined;
            readonly milliseconds?: number | undefined;
        };
        /**
         * @description A delivery status; see https://sms-verify.github.io/sms-verify/statuses/.
         * @constant
         */
        readonly DeliveryStatus: DeliveryStatusCode;
        /**
         * @description One step of a message on its way.
         * @example {
         *       "status": 200,
         *       "after": {
         *         "seconds": 2
         *       }
         *     }
         */
        readonly DeliveryStep: {
            readonly status: components["schemas"]["DeliveryStatus"];
            /** @description How long after the step before. By default, immediately. */
            readonly after?: components["schemas"]["Duration"] | undefined;
        };
        /**
         * @description What reports say besides, for features that not every account has, such as a price.
         * @example {
         *       "additional_info": {
         *         "price": "0.0065",
         *         "currency": "USD"
         *       }
         *     }
         */
        readonly ReportDetails: {
            /** @constant */
            readonly additional_info?: DeliveryReport['additional_info'] | undefined;
            /** @constant */
            readonly score_status?: DeliveryReport['score_status'] | undefined;
            /** @constant */
            readonly sim_swap?: DeliveryReport['sim_swap'] | undefined;
            /** @constant */
            readonly verify?: DeliveryReport['verify'] | undefined;
        };
        /**
         * @description How a message is delivered, and what its delivery reports do.
         * @example {
         *       "steps": [
         *         {
         *           "status": 207
         *         }
         *       ]
         *     }
         */
        readonly DeliveryPlan: {
            /** @description The steps. By default, a message is queued, at the gateway and on the handset immediately. */
            readonly steps?: readonly components["schemas"]["DeliveryStep"][] | undefined;
            /**
             * @description Which statuses are reported, the final one, as the service does, or each of them.
             * @default final
             * @enum {string}
             */
            readonly reportedStatuses?: "final" | "all" | undefined;
            readonly reportDetails?: components["schemas"]["ReportDetails"] | undefined;
            /**
             * @description Whether each report is sent once, twice or never, or all of them in reverse order.
             * @default once
             * @enum {string}
             */
            readonly reports?: "once" | "twice" | "never" | "reversed" | undefined;
            /** @description How long after its step each report is sent. By default, immediately. */
            readonly reportDelay?: components["schemas"]["Duration"] | undefined;
        };
        /**
         * @description The state of an account. What you leave out or set to `null` is as in a healthy account.
         * @example {
         *       "suspended": true
         *     }
         */
        readonly Account: {
            /** @description Refuses every request with -30001. */
            readonly suspended?: boolean | null | undefined;
            /** @description Whether the account has SMS Verify. Without it, every request is refused with -20002. */
            readonly productEnabled?: boolean | null | undefined;
            /** @description The only IP addresses that requests can come from. Others are refused with -10009. */
            readonly allowedAddresses?: readonly string[] | null | undefined;
            /** @description The only phone numbers that a trial account sends to. Others are refused with -10033. */
            readonly trialNumbers?: readonly components["schemas"]["PhoneNumber"][] | null | undefined;
            readonly codes?: components["schemas"]["Codes"] | undefined;
            /** @description How many requests the account can make in a second. More are refused with -40007. */
            readonly requestsPerSecond?: number | null | undefined;
            /** @description How many messages the account can send in total. More are refused with -40008. */
            readonly transactionCap?: number | null | undefined;
            /** @description Makes every valid request fail with -90001. */
            readonly outage?: boolean | null | undefined;
        };
        /**
         * Format: date-time
         * @description A moment, in RFC 3339.
         * @example 2026-01-31T12:00:00.000Z
         */
        readonly Moment: string;
        /**
         * @description The reference ID of a message.
         * @example 0123456789ABCDEF0123456789ABCDEF
         */
        readonly ReferenceId: string;
        /** @description What a simulation remembers, in one JSON document, to export it and to import it into another one. It has phone numbers, texts and codes, and no API keys. */
        readonly SimulationState: {
            /**
             * @description The version of this format.
             * @enum {integer}
             */
            readonly version: 1;
            /** @description When it was exported, by the clock of the simulation. An import moves every moment by the time since then. */
            readonly exportedAt: components["schemas"]["Moment"];
            /** @description The accounts, each with its state. */
            readonly accounts: readonly components["schemas"]["AccountState"][];
            /** @description The messages, oldest first. */
            readonly messages: readonly components["schemas"]["MessageState"][];
            /** @description The requested outcomes that are still to come, in order. */
            readonly outcomes: readonly {
                readonly outcome: components["schemas"]["OutcomeName"];
                readonly times: components["schemas"]["Times"];
            }[];
            /** @description The requested delivery plans that are still to come, in order. */
            readonly deliveries: readonly {
                readonly plan: components["schemas"]["DeliveryPlan"];
                readonly times: components["schemas"]["Times"];
            }[];
            /** @description The requested disruptions that are still to come, in order. */
            readonly disruptions: readonly {
                readonly disruption: components["schemas"]["Disruption"];
                readonly times: components["schemas"]["Times"];
            }[];
        };
        /** @description An account, without its API key. */
        readonly AccountState: {
            readonly customerId: components["schemas"]["CustomerId"];
            readonly account: components["schemas"]["Account"];
            /** @description How many messages count against its `transactionCap`. */
            readonly messagesSent: number;
        };
        /** @description A message, with all that the service knows of it. */
        readonly MessageState: {
            readonly customerId: components["schemas"]["CustomerId"];
            readonly reference_id: components["schemas"]["ReferenceId"];
            /**
             * @description The phone number, as it was sent.
             * @example 15558675309
             */
            readonly phone_number: string;
            /** @example Your code is 4829103 */
            readonly text: string;
            readonly code: components["schemas"]["Code"];
            /** @description Whether the service made the code, and not the caller. */
            readonly madeByService: boolean;
            readonly sentAt: components["schemas"]["Moment"];
            /** @description Where it has been and will be. */
            readonly timeline: readonly {
                readonly status: components["schemas"]["DeliveryStatus"];
                readonly at: components["schemas"]["Moment"];
            }[];
            /** @description Whether `inbox.next` has returned it. */
            readonly taken: boolean;
            /** @description How many codes were tried. */
            readonly attempts: number;
            /**
             * @description What the last check of its code found.
             * @enum {string}
             */
            readonly code_state: "VALID" | "INVALID" | "EXPIRED" | "MAX_ATTEMPTS_EXCEEDED" | "UNKNOWN";
            /** @description The code that was checked last; empty if none was. */
            readonly code_entered: string;
            /**
             * @description Where its delivery reports go.
             * @example http://127.0.0.1:3000/reports
             */
            readonly callback_url?: string | undefined;
            /** @description The requested sender. */
            readonly sender_id?: string | undefined;
            readonly reportDetails?: components["schemas"]["ReportDetails"] | undefined;
            /** @description Its delivery reports that are still to be sent, or were on their way. */
            readonly pendingReports: readonly {
                /** @description Which entry of the timeline it reports, from 0. */
                readonly step: number;
                /** @description Which attempt this is, from 1 to 4. */
                readonly attempt: number;
                readonly at: components["schemas"]["Moment"];
            }[];
        };
        /**
         * @description The customer ID of an account that the simulation accepts.
         * @example FFFFFFFF-EEEE-DDDD-1234-AB1234567890
         */
        readonly CustomerId: string;
        /** @description An API key, base64. With Basic credentials it can be any text. */
        readonly ApiKey: string;
        /** @description The customer ID and API key of an account. */
        readonly Credentials: {
            readonly customerId: components["schemas"]["CustomerId"];
            readonly apiKey: components["schemas"]["ApiKey"];
        };
        /** @description An account with its credentials and its initial state, by default a healthy account. */
        readonly AccountOptions: {
            readonly customerId: components["schemas"]["CustomerId"];
            readonly apiKey: components["schemas"]["ApiKey"];
            readonly account?: components["schemas"]["Account"] | undefined;
        };
        /** @description What the API leaves open, or makes a setting of the account. */
        readonly Settings: {
            /**
             * @description How long a code is valid, in seconds. The default is an assumption, taken from the sibling product.
             * @default 300
             */
            readonly codeTtl?: number | undefined;
            /**
             * @description How many codes can be tried for a message. The default is an assumption, taken from the sibling product.
             * @default 3
             */
            readonly maxAttempts?: number | undefined;
            /**
             * @description How many digits a code of the service has.
             * @default 7
             */
            readonly codeLength?: number | undefined;
            /**
             * @description How long the status of a message is kept, in seconds.
             * @default 43200
             */
            readonly statusTtl?: number | undefined;
            /**
             * @description How far the date of a signed request can be off, in seconds. The default is an assumption.
             * @default 900
             */
            readonly dateTolerance?: number | undefined;
            /**
             * @description How long a nonce is remembered, in seconds. At least the last 50,000 of an account are remembered.
             * @default 900
             */
            readonly nonceTtl?: number | undefined;
            /**
             * @description How many messages, and how many reports, are kept. Older ones are forgotten.
             * @default 10000
             */
            readonly retention?: number | undefined;
            /**
             * @description How long messages, requests and reports are kept, in seconds.
             * @default 172800
             */
            readonly retentionTtl?: number | undefined;
            /**
             * @description Whether the service checks a code that the caller made, as it checks its own. The default is an assumption, taken from the tests of the vendor's SDKs.
             * @default true
             */
            readonly checkOwnCodes?: boolean | undefined;
            /**
             * @description Whether requests can be signed with HMAC-SHA1.
             * @default false
             */
            readonly acceptHmacSha1?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-nonce`.
             * @default false
             */
            readonly acceptMissingNonce?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-auth-method`.
             * @default false
             */
            readonly acceptMissingAuthMethod?: boolean | undefined;
            /**
             * @description Whether a date can end in `UTC` instead of `GMT`.
             * @default false
             */
            readonly acceptUtcDates?: boolean | undefined;
        };
        /** @description What `createSimulation` takes. */
        readonly SimulationOptions: {
            /**
             * @description How long a code is valid, in seconds. The default is an assumption, taken from the sibling product.
             * @default 300
             */
            readonly codeTtl?: number | undefined;
            /**
             * @description How many codes can be tried for a message. The default is an assumption, taken from the sibling product.
             * @default 3
             */
            readonly maxAttempts?: number | undefined;
            /**
             * @description How many digits a code of the service has.
             * @default 7
             */
            readonly codeLength?: number | undefined;
            /**
             * @description How long the status of a message is kept, in seconds.
             * @default 43200
             */
            readonly statusTtl?: number | undefined;
            /**
             * @description How far the date of a signed request can be off, in seconds. The default is an assumption.
             * @default 900
             */
            readonly dateTolerance?: number | undefined;
            /**
             * @description How long a nonce is remembered, in seconds. At least the last 50,000 of an account are remembered.
             * @default 900
             */
            readonly nonceTtl?: number | undefined;
            /**
             * @description How many messages, and how many reports, are kept. Older ones are forgotten.
             * @default 10000
             */
            readonly retention?: number | undefined;
            /**
             * @description How long messages, requests and reports are kept, in seconds.
             * @default 172800
             */
            readonly retentionTtl?: number | undefined;
            /**
             * @description Whether the service checks a code that the caller made, as it checks its own. The default is an assumption, taken from the tests of the vendor's SDKs.
             * @default true
             */
            readonly checkOwnCodes?: boolean | undefined;
            /**
             * @description Whether requests can be signed with HMAC-SHA1.
             * @default false
             */
            readonly acceptHmacSha1?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-nonce`.
             * @default false
             */
            readonly acceptMissingNonce?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-auth-method`.
             * @default false
             */
            readonly acceptMissingAuthMethod?: boolean | undefined;
            /**
             * @description Whether a date can end in `UTC` instead of `GMT`.
             * @default false
             */
            readonly acceptUtcDates?: boolean | undefined;
            /** @description The account that the simulation accepts. By default, a test account that exists nowhere else. */
            readonly credentials?: components["schemas"]["Credentials"] | undefined;
            /** @description The initial state of the account. By default, a healthy one. */
            readonly account?: components["schemas"]["Account"] | undefined;
            /** @description More accounts that the simulation accepts, each with its own messages, nonces and limits. By default, none. */
            readonly accounts?: readonly components["schemas"]["AccountOptions"][] | undefined;
            /** @description How messages are delivered. By default, they arrive immediately, and the final status is reported. */
            readonly delivery?: components["schemas"]["DeliveryPlan"] | undefined;
            /**
             * @description What posts delivery reports to `callback_url`, such as the `fetch` of an application under test. By default, `node:http`, which writes the names of headers in the case in which the vendor documents them; if the runtime has no `node:http`, its `fetch`, which cannot keep the case.
             * @constant
             */
            readonly reportFetch?: typeof globalThis.fetch | undefined;
            /**
             * Format: base-path
             * @description The path under which `fetch` is mounted in an application, such as `/telesign`. By default, none.
             * @example /telesign
             */
            readonly basePath?: string | undefined;
            /**
             * Format: ip-address
             * @description Where requests through `fetch` come from. By default, 127.0.0.1.
             * @example 203.0.113.45
             */
            readonly sourceAddress?: string | undefined;
        };
        /** @description What `createMock` takes. */
        readonly MockOptions: {
            /**
             * @description How long a code is valid, in seconds. The default is an assumption, taken from the sibling product.
             * @default 300
             */
            readonly codeTtl?: number | undefined;
            /**
             * @description How many codes can be tried for a message. The default is an assumption, taken from the sibling product.
             * @default 3
             */
            readonly maxAttempts?: number | undefined;
            /**
             * @description How many digits a code of the service has.
             * @default 7
             */
            readonly codeLength?: number | undefined;
            /**
             * @description How long the status of a message is kept, in seconds.
             * @default 43200
             */
            readonly statusTtl?: number | undefined;
            /**
             * @description How far the date of a signed request can be off, in seconds. The default is an assumption.
             * @default 900
             */
            readonly dateTolerance?: number | undefined;
            /**
             * @description How long a nonce is remembered, in seconds. At least the last 50,000 of an account are remembered.
             * @default 900
             */
            readonly nonceTtl?: number | undefined;
            /**
             * @description How many messages, and how many reports, are kept. Older ones are forgotten.
             * @default 10000
             */
            readonly retention?: number | undefined;
            /**
             * @description How long messages, requests and reports are kept, in seconds.
             * @default 172800
             */
            readonly retentionTtl?: number | undefined;
            /**
             * @description Whether the service checks a code that the caller made, as it checks its own. The default is an assumption, taken from the tests of the vendor's SDKs.
             * @default true
             */
            readonly checkOwnCodes?: boolean | undefined;
            /**
             * @description Whether requests can be signed with HMAC-SHA1.
             * @default false
             */
            readonly acceptHmacSha1?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-nonce`.
             * @default false
             */
            readonly acceptMissingNonce?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-auth-method`.
             * @default false
             */
            readonly acceptMissingAuthMethod?: boolean | undefined;
            /**
             * @description Whether a date can end in `UTC` instead of `GMT`.
             * @default false
             */
            readonly acceptUtcDates?: boolean | undefined;
            /** @description The account that the simulation accepts. By default, a test account that exists nowhere else. */
            readonly credentials?: components["schemas"]["Credentials"] | undefined;
            /** @description The initial state of the account. By default, a healthy one. */
            readonly account?: components["schemas"]["Account"] | undefined;
            /** @description More accounts that the simulation accepts, each with its own messages, nonces and limits. By default, none. */
            readonly accounts?: readonly components["schemas"]["AccountOptions"][] | undefined;
            /** @description How messages are delivered. By default, they arrive immediately, and the final status is reported. */
            readonly delivery?: components["schemas"]["DeliveryPlan"] | undefined;
            /**
             * @description What posts delivery reports to `callback_url`, such as the `fetch` of an application under test. By default, `node:http`, which writes the names of headers in the case in which the vendor documents them; if the runtime has no `node:http`, its `fetch`, which cannot keep the case.
             * @constant
             */
            readonly reportFetch?: typeof globalThis.fetch | undefined;
            /**
             * Format: base-path
             * @description The path under which `fetch` is mounted in an application, such as `/telesign`. By default, none.
             * @example /telesign
             */
            readonly basePath?: string | undefined;
            /**
             * Format: ip-address
             * @description Where requests through `fetch` come from. By default, 127.0.0.1.
             * @example 203.0.113.45
             */
            readonly sourceAddress?: string | undefined;
            /**
             * Format: server-address
             * @description The address whose requests the handlers answer. By default, the production server.
             * @example https://rest-ww.telesign.com
             */
            readonly server?: string | undefined;
        };
        /** @description What `setupMock` takes. */
        readonly SetupMockOptions: {
            /**
             * @description How long a code is valid, in seconds. The default is an assumption, taken from the sibling product.
             * @default 300
             */
            readonly codeTtl?: number | undefined;
            /**
             * @description How many codes can be tried for a message. The default is an assumption, taken from the sibling product.
             * @default 3
             */
            readonly maxAttempts?: number | undefined;
            /**
             * @description How many digits a code of the service has.
             * @default 7
             */
            readonly codeLength?: number | undefined;
            /**
             * @description How long the status of a message is kept, in seconds.
             * @default 43200
             */
            readonly statusTtl?: number | undefined;
            /**
             * @description How far the date of a signed request can be off, in seconds. The default is an assumption.
             * @default 900
             */
            readonly dateTolerance?: number | undefined;
            /**
             * @description How long a nonce is remembered, in seconds. At least the last 50,000 of an account are remembered.
             * @default 900
             */
            readonly nonceTtl?: number | undefined;
            /**
             * @description How many messages, and how many reports, are kept. Older ones are forgotten.
             * @default 10000
             */
            readonly retention?: number | undefined;
            /**
             * @description How long messages, requests and reports are kept, in seconds.
             * @default 172800
             */
            readonly retentionTtl?: number | undefined;
            /**
             * @description Whether the service checks a code that the caller made, as it checks its own. The default is an assumption, taken from the tests of the vendor's SDKs.
             * @default true
             */
            readonly checkOwnCodes?: boolean | undefined;
            /**
             * @description Whether requests can be signed with HMAC-SHA1.
             * @default false
             */
            readonly acceptHmacSha1?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-nonce`.
             * @default false
             */
            readonly acceptMissingNonce?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-auth-method`.
             * @default false
             */
            readonly acceptMissingAuthMethod?: boolean | undefined;
            /**
             * @description Whether a date can end in `UTC` instead of `GMT`.
             * @default false
             */
            readonly acceptUtcDates?: boolean | undefined;
            /** @description The account that the simulation accepts. By default, a test account that exists nowhere else. */
            readonly credentials?: components["schemas"]["Credentials"] | undefined;
            /** @description The initial state of the account. By default, a healthy one. */
            readonly account?: components["schemas"]["Account"] | undefined;
            /** @description More accounts that the simulation accepts, each with its own messages, nonces and limits. By default, none. */
            readonly accounts?: readonly components["schemas"]["AccountOptions"][] | undefined;
            /** @description How messages are delivered. By default, they arrive immediately, and the final status is reported. */
            readonly delivery?: components["schemas"]["DeliveryPlan"] | undefined;
            /**
             * @description What posts delivery reports to `callback_url`, such as the `fetch` of an application under test. By default, `node:http`, which writes the names of headers in the case in which the vendor documents them; if the runtime has no `node:http`, its `fetch`, which cannot keep the case.
             * @constant
             */
            readonly reportFetch?: typeof globalThis.fetch | undefined;
            /**
             * Format: base-path
             * @description The path under which `fetch` is mounted in an application, such as `/telesign`. By default, none.
             * @example /telesign
             */
            readonly basePath?: string | undefined;
            /**
             * Format: ip-address
             * @description Where requests through `fetch` come from. By default, 127.0.0.1.
             * @example 203.0.113.45
             */
            readonly sourceAddress?: string | undefined;
            /**
             * Format: server-address
             * @description The address whose requests the handlers answer. By default, the production server.
             * @example https://rest-ww.telesign.com
             */
            readonly server?: string | undefined;
            readonly hooks?: false | {
                readonly beforeAll: unknown;
                readonly afterEach: unknown;
                readonly afterAll: unknown;
            };
            readonly handlers?: readonly unknown[] | undefined;
            /** @enum {string} */
            readonly onOtherRequests?: "bypass" | "warn" | "error" | undefined;
            readonly worker?: Record<string, never> | undefined;
        };
        /**
         * @description What the mock server accepts of one caller.
         * @example {
         *       "bodyBytes": 65536
         *     }
         */
        readonly ServerLimits: {
            /**
             * @description The size of a body, in bytes. The response to a larger one is 413.
             * @default 65536
             */
            readonly bodyBytes?: number | undefined;
            /**
             * @description The size of all headers together, in bytes. The response to larger ones is 431.
             * @default 16384
             */
            readonly headerBytes?: number | undefined;
            /**
             * @description How long a request can take to arrive, in milliseconds. The response to a slower one is 408.
             * @default 10000
             */
            readonly requestTimeout?: number | undefined;
        };
        /** @description Who can use the control API and the inbox page, besides names and pages of this machine. */
        readonly AccessOptions: {
            /** @description More host names under which the control API and the inbox page answer. `*` stands for every name. */
            readonly allowedHosts?: readonly string[] | undefined;
            /** @description More origins whose pages can use the control API. `*` stands for every origin. */
            readonly allowedOrigins?: readonly string[] | undefined;
        };
        /** @description The options of the simulation and of access to it. */
        readonly ServiceOptions: {
            /**
             * @description How long a code is valid, in seconds. The default is an assumption, taken from the sibling product.
             * @default 300
             */
            readonly codeTtl?: number | undefined;
            /**
             * @description How many codes can be tried for a message. The default is an assumption, taken from the sibling product.
             * @default 3
             */
            readonly maxAttempts?: number | undefined;
            /**
             * @description How many digits a code of the service has.
             * @default 7
             */
            readonly codeLength?: number | undefined;
            /**
             * @description How long the status of a message is kept, in seconds.
             * @default 43200
             */
            readonly statusTtl?: number | undefined;
            /**
             * @description How far the date of a signed request can be off, in seconds. The default is an assumption.
             * @default 900
             */
            readonly dateTolerance?: number | undefined;
            /**
             * @description How long a nonce is remembered, in seconds. At least the last 50,000 of an account are remembered.
             * @default 900
             */
            readonly nonceTtl?: number | undefined;
            /**
             * @description How many messages, and how many reports, are kept. Older ones are forgotten.
             * @default 10000
             */
            readonly retention?: number | undefined;
            /**
             * @description How long messages, requests and reports are kept, in seconds.
             * @default 172800
             */
            readonly retentionTtl?: number | undefined;
            /**
             * @description Whether the service checks a code that the caller made, as it checks its own. The default is an assumption, taken from the tests of the vendor's SDKs.
             * @default true
             */
            readonly checkOwnCodes?: boolean | undefined;
            /**
             * @description Whether requests can be signed with HMAC-SHA1.
             * @default false
             */
            readonly acceptHmacSha1?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-nonce`.
             * @default false
             */
            readonly acceptMissingNonce?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-auth-method`.
             * @default false
             */
            readonly acceptMissingAuthMethod?: boolean | undefined;
            /**
             * @description Whether a date can end in `UTC` instead of `GMT`.
             * @default false
             */
            readonly acceptUtcDates?: boolean | undefined;
            /** @description The account that the simulation accepts. By default, a test account that exists nowhere else. */
            readonly credentials?: components["schemas"]["Credentials"] | undefined;
            /** @description The initial state of the account. By default, a healthy one. */
            readonly account?: components["schemas"]["Account"] | undefined;
            /** @description More accounts that the simulation accepts, each with its own messages, nonces and limits. By default, none. */
            readonly accounts?: readonly components["schemas"]["AccountOptions"][] | undefined;
            /** @description How messages are delivered. By default, they arrive immediately, and the final status is reported. */
            readonly delivery?: components["schemas"]["DeliveryPlan"] | undefined;
            /**
             * @description What posts delivery reports to `callback_url`, such as the `fetch` of an application under test. By default, `node:http`, which writes the names of headers in the case in which the vendor documents them; if the runtime has no `node:http`, its `fetch`, which cannot keep the case.
             * @constant
             */
            readonly reportFetch?: typeof globalThis.fetch | undefined;
            /**
             * Format: base-path
             * @description The path under which `fetch` is mounted in an application, such as `/telesign`. By default, none.
             * @example /telesign
             */
            readonly basePath?: string | undefined;
            /**
             * Format: ip-address
             * @description Where requests through `fetch` come from. By default, 127.0.0.1.
             * @example 203.0.113.45
             */
            readonly sourceAddress?: string | undefined;
            /** @description More host names under which the control API and the inbox page answer. `*` stands for every name. */
            readonly allowedHosts?: readonly string[] | undefined;
            /** @description More origins whose pages can use the control API. `*` stands for every origin. */
            readonly allowedOrigins?: readonly string[] | undefined;
            /** @description Where the memory is, such as `redisStore(url)`. By default, in this process. */
            readonly store?: Record<string, never> | undefined;
        };
        /** @description What `mountMockServer` takes. */
        readonly MountOptions: {
            /**
             * @description How long a code is valid, in seconds. The default is an assumption, taken from the sibling product.
             * @default 300
             */
            readonly codeTtl?: number | undefined;
            /**
             * @description How many codes can be tried for a message. The default is an assumption, taken from the sibling product.
             * @default 3
             */
            readonly maxAttempts?: number | undefined;
            /**
             * @description How many digits a code of the service has.
             * @default 7
             */
            readonly codeLength?: number | undefined;
            /**
             * @description How long the status of a message is kept, in seconds.
             * @default 43200
             */
            readonly statusTtl?: number | undefined;
            /**
             * @description How far the date of a signed request can be off, in seconds. The default is an assumption.
             * @default 900
             */
            readonly dateTolerance?: number | undefined;
            /**
             * @description How long a nonce is remembered, in seconds. At least the last 50,000 of an account are remembered.
             * @default 900
             */
            readonly nonceTtl?: number | undefined;
            /**
             * @description How many messages, and how many reports, are kept. Older ones are forgotten.
             * @default 10000
             */
            readonly retention?: number | undefined;
            /**
             * @description How long messages, requests and reports are kept, in seconds.
             * @default 172800
             */
            readonly retentionTtl?: number | undefined;
            /**
             * @description Whether the service checks a code that the caller made, as it checks its own. The default is an assumption, taken from the tests of the vendor's SDKs.
             * @default true
             */
            readonly checkOwnCodes?: boolean | undefined;
            /**
             * @description Whether requests can be signed with HMAC-SHA1.
             * @default false
             */
            readonly acceptHmacSha1?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-nonce`.
             * @default false
             */
            readonly acceptMissingNonce?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-auth-method`.
             * @default false
             */
            readonly acceptMissingAuthMethod?: boolean | undefined;
            /**
             * @description Whether a date can end in `UTC` instead of `GMT`.
             * @default false
             */
            readonly acceptUtcDates?: boolean | undefined;
            /** @description The account that the simulation accepts. By default, a test account that exists nowhere else. */
            readonly credentials?: components["schemas"]["Credentials"] | undefined;
            /** @description The initial state of the account. By default, a healthy one. */
            readonly account?: components["schemas"]["Account"] | undefined;
            /** @description More accounts that the simulation accepts, each with its own messages, nonces and limits. By default, none. */
            readonly accounts?: readonly components["schemas"]["AccountOptions"][] | undefined;
            /** @description How messages are delivered. By default, they arrive immediately, and the final status is reported. */
            readonly delivery?: components["schemas"]["DeliveryPlan"] | undefined;
            /**
             * @description What posts delivery reports to `callback_url`, such as the `fetch` of an application under test. By default, `node:http`, which writes the names of headers in the case in which the vendor documents them; if the runtime has no `node:http`, its `fetch`, which cannot keep the case.
             * @constant
             */
            readonly reportFetch?: typeof globalThis.fetch | undefined;
            /**
             * Format: base-path
             * @description The path under which `fetch` is mounted in an application, such as `/telesign`. By default, none.
             * @example /telesign
             */
            readonly basePath?: string | undefined;
            /**
             * Format: ip-address
             * @description Where requests through `fetch` come from. By default, 127.0.0.1.
             * @example 203.0.113.45
             */
            readonly sourceAddress?: string | undefined;
            /** @description More host names under which the control API and the inbox page answer. `*` stands for every name. */
            readonly allowedHosts?: readonly string[] | undefined;
            /** @description More origins whose pages can use the control API. `*` stands for every origin. */
            readonly allowedOrigins?: readonly string[] | undefined;
            /** @description Where the memory is, such as `redisStore(url)`. By default, in this process. */
            readonly store?: Record<string, never> | undefined;
        };
        /** @description What `startMockServer` takes. */
        readonly MockServerOptions: {
            /**
             * @description How long a code is valid, in seconds. The default is an assumption, taken from the sibling product.
             * @default 300
             */
            readonly codeTtl?: number | undefined;
            /**
             * @description How many codes can be tried for a message. The default is an assumption, taken from the sibling product.
             * @default 3
             */
            readonly maxAttempts?: number | undefined;
            /**
             * @description How many digits a code of the service has.
             * @default 7
             */
            readonly codeLength?: number | undefined;
            /**
             * @description How long the status of a message is kept, in seconds.
             * @default 43200
             */
            readonly statusTtl?: number | undefined;
            /**
             * @description How far the date of a signed request can be off, in seconds. The default is an assumption.
             * @default 900
             */
            readonly dateTolerance?: number | undefined;
            /**
             * @description How long a nonce is remembered, in seconds. At least the last 50,000 of an account are remembered.
             * @default 900
             */
            readonly nonceTtl?: number | undefined;
            /**
             * @description How many messages, and how many reports, are kept. Older ones are forgotten.
             * @default 10000
             */
            readonly retention?: number | undefined;
            /**
             * @description How long messages, requests and reports are kept, in seconds.
             * @default 172800
             */
            readonly retentionTtl?: number | undefined;
            /**
             * @description Whether the service checks a code that the caller made, as it checks its own. The default is an assumption, taken from the tests of the vendor's SDKs.
             * @default true
             */
            readonly checkOwnCodes?: boolean | undefined;
            /**
             * @description Whether requests can be signed with HMAC-SHA1.
             * @default false
             */
            readonly acceptHmacSha1?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-nonce`.
             * @default false
             */
            readonly acceptMissingNonce?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-auth-method`.
             * @default false
             */
            readonly acceptMissingAuthMethod?: boolean | undefined;
            /**
             * @description Whether a date can end in `UTC` instead of `GMT`.
             * @default false
             */
            readonly acceptUtcDates?: boolean | undefined;
            /** @description The account that the simulation accepts. By default, a test account that exists nowhere else. */
            readonly credentials?: components["schemas"]["Credentials"] | undefined;
            /** @description The initial state of the account. By default, a healthy one. */
            readonly account?: components["schemas"]["Account"] | undefined;
            /** @description More accounts that the simulation accepts, each with its own messages, nonces and limits. By default, none. */
            readonly accounts?: readonly components["schemas"]["AccountOptions"][] | undefined;
            /** @description How messages are delivered. By default, they arrive immediately, and the final status is reported. */
            readonly delivery?: components["schemas"]["DeliveryPlan"] | undefined;
            /**
             * @description What posts delivery reports to `callback_url`, such as the `fetch` of an application under test. By default, `node:http`, which writes the names of headers in the case in which the vendor documents them; if the runtime has no `node:http`, its `fetch`, which cannot keep the case.
             * @constant
             */
            readonly reportFetch?: typeof globalThis.fetch | undefined;
            /**
             * Format: base-path
             * @description The path under which `fetch` is mounted in an application, such as `/telesign`. By default, none.
             * @example /telesign
             */
            readonly basePath?: string | undefined;
            /**
             * Format: ip-address
             * @description Where requests through `fetch` come from. By default, 127.0.0.1.
             * @example 203.0.113.45
             */
            readonly sourceAddress?: string | undefined;
            /** @description More host names under which the control API and the inbox page answer. `*` stands for every name. */
            readonly allowedHosts?: readonly string[] | undefined;
            /** @description More origins whose pages can use the control API. `*` stands for every origin. */
            readonly allowedOrigins?: readonly string[] | undefined;
            /** @description Where the memory is, such as `redisStore(url)`. By default, in this process. */
            readonly store?: Record<string, never> | undefined;
            /**
             * @description The port to listen on; 0 for any free port.
             * @default 4010
             */
            readonly port?: number | undefined;
            /**
             * @description The address to listen on.
             * @default 127.0.0.1
             */
            readonly host?: string | undefined;
            readonly limits?: components["schemas"]["ServerLimits"] | undefined;
        };
        /**
         * Format: redis-url
         * @description The address of a Redis.
         */
        readonly StoreUrl: string;
        /** @description The options of `sms-verify-mock --config`, as those of `startMockServer`. */
        readonly Configuration: {
            /**
             * @description How long a code is valid, in seconds. The default is an assumption, taken from the sibling product.
             * @default 300
             */
            readonly codeTtl?: number | undefined;
            /**
             * @description How many codes can be tried for a message. The default is an assumption, taken from the sibling product.
             * @default 3
             */
            readonly maxAttempts?: number | undefined;
            /**
             * @description How many digits a code of the service has.
             * @default 7
             */
            readonly codeLength?: number | undefined;
            /**
             * @description How long the status of a message is kept, in seconds.
             * @default 43200
             */
            readonly statusTtl?: number | undefined;
            /**
             * @description How far the date of a signed request can be off, in seconds. The default is an assumption.
             * @default 900
             */
            readonly dateTolerance?: number | undefined;
            /**
             * @description How long a nonce is remembered, in seconds. At least the last 50,000 of an account are remembered.
             * @default 900
             */
            readonly nonceTtl?: number | undefined;
            /**
             * @description How many messages, and how many reports, are kept. Older ones are forgotten.
             * @default 10000
             */
            readonly retention?: number | undefined;
            /**
             * @description How long messages, requests and reports are kept, in seconds.
             * @default 172800
             */
            readonly retentionTtl?: number | undefined;
            /**
             * @description Whether the service checks a code that the caller made, as it checks its own. The default is an assumption, taken from the tests of the vendor's SDKs.
             * @default true
             */
            readonly checkOwnCodes?: boolean | undefined;
            /**
             * @description Whether requests can be signed with HMAC-SHA1.
             * @default false
             */
            readonly acceptHmacSha1?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-nonce`.
             * @default false
             */
            readonly acceptMissingNonce?: boolean | undefined;
            /**
             * @description Whether a signed request can leave out `x-ts-auth-method`.
             * @default false
             */
            readonly acceptMissingAuthMethod?: boolean | undefined;
            /**
             * @description Whether a date can end in `UTC` instead of `GMT`.
             * @default false
             */
            readonly acceptUtcDates?: boolean | undefined;
            /** @description The account that the simulation accepts. By default, a test account that exists nowhere else. */
            readonly credentials?: components["schemas"]["Credentials"] | undefined;
            /** @description The initial state of the account. By default, a healthy one. */
            readonly account?: components["schemas"]["Account"] | undefined;
            /** @description More accounts that the simulation accepts, each with its own messages, nonces and limits. By default, none. */
            readonly accounts?: readonly components["schemas"]["AccountOptions"][] | undefined;
            /** @description How messages are delivered. By default, they arrive immediately, and the final status is reported. */
            readonly delivery?: components["schemas"]["DeliveryPlan"] | undefined;
            /**
             * @description What posts delivery reports to `callback_url`, such as the `fetch` of an application under test. By default, `node:http`, which writes the names of headers in the case in which the vendor documents them; if the runtime has no `node:http`, its `fetch`, which cannot keep the case.
             * @constant
             */
            readonly reportFetch?: typeof globalThis.fetch | undefined;
            /**
             * Format: base-path
             * @description The path under which `fetch` is mounted in an application, such as `/telesign`. By default, none.
             * @example /telesign
             */
            readonly basePath?: string | undefined;
            /**
             * Format: ip-address
             * @description Where requests through `fetch` come from. By default, 127.0.0.1.
             * @example 203.0.113.45
             */
            readonly sourceAddress?: string | undefined;
            /** @description More host names under which the control API and the inbox page answer. `*` stands for every name. */
            readonly allowedHosts?: readonly string[] | undefined;
            /** @description More origins whose pages can use the control API. `*` stands for every origin. */
            readonly allowedOrigins?: readonly string[] | undefined;
            readonly store?: components["schemas"]["StoreUrl"] | undefined;
            /**
             * @description The port to listen on; 0 for any free port.
             * @default 4010
             */
            readonly port?: number | undefined;
            /**
             * @description The address to listen on.
             * @default 127.0.0.1
             */
            readonly host?: string | undefined;
            readonly limits?: components["schemas"]["ServerLimits"] | undefined;
            /** @description The address of this schema, for editors. */
            readonly $schema?: string | undefined;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
