// Generated from openapi.yaml by `pnpm build`. Do not edit.
export interface paths {
    readonly "/_mock/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List messages
         * @description The messages received since the last reset, oldest first.
         */
        readonly get: operations["listMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/messages/next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take the next message
         * @description Returns the oldest message that it has not returned yet. If there is none, it waits for one, and answers without content if none arrives in time.
         */
        readonly post: operations["takeNextMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/sent-messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List messages that were sent
         * @description Every message the service took since the last reset, oldest first, with how far it gets; among them those that reach no phone, or not yet.
         */
        readonly get: operations["listSentMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List recent requests
         * @description The requests the simulated service has answered, oldest first. It keeps the last 1,000.
         */
        readonly get: operations["listRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/requests.har": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export recent requests as HAR
         * @description The last 1,000 requests with their responses, as a HAR 1.2 document. A server with a store in Redis keeps no responses.
         */
        readonly get: operations["exportRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/outcomes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List outcomes
         * @description Every answer the service is known to give, with the phone number that brings it about.
         */
        readonly get: operations["listOutcomes"];
        readonly put?: never;
        /**
         * Choose the outcome of the next requests
         * @description The next request that can have this outcome has it, or the next few.
         */
        readonly post: operations["forceOutcome"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Choose how the next messages are delivered
         * @description The next message follows this plan, or the next few do.
         */
        readonly post: operations["planDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/disruptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delay or break the next responses
         * @description The next response, or the next few, come late or break on the way; of one operation if you name it. The service handles the request anyway, so a message is sent although its response is lost.
         */
        readonly post: operations["disruptResponses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List delivery reports
         * @description The attempts to hand over a delivery report to a `callback_url`, oldest first.
         */
        readonly get: operations["listReports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the state of the account
         * @description The whole state of an account that the simulation accepts.
         */
        readonly get: operations["getAccount"];
        readonly put?: never;
        /**
         * Change the state of the account
         * @description Changes what is given until the reset, and leaves the rest. `null` stands for the healthy state.
         */
        readonly post: operations["changeAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the time
         * @description The time as the simulation sees it.
         */
        readonly get: operations["getClock"];
        readonly put?: never;
        /**
         * Move the clock forward
         * @description Moves the clock forward by the sum of what is given, until the reset.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export the state
         * @description What the simulation remembers, in one document: messages with their codes, what tests requested for later, accounts, and delivery reports that are still to be sent. It has no API keys.
         */
        readonly get: operations["exportState"];
        /**
         * Import a state
         * @description Forgets everything, then continues from an exported state. Each moment keeps its distance from the export: a code that was valid for another 4 minutes is valid for another 4 minutes. If the state is refused, nothing changes. The body can have up to 32 MiB.
         */
        readonly put: operations["importState"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Forget everything
         * @description Forgets messages, requests, nonces, requested outcomes and disruptions, changes of the account and of the clock.
         */
        readonly post: operations["reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Listen to events
         * @description Server-sent events without an end. `sent`, `arrived`, `request` and `report` carry what the lists of sent messages, messages, requests and reports hold; `clock` and `account` carry what the operations of these names answer; `reset` carries nothing, and tells of an import too. Slow readers are disconnected.
         */
        readonly get: operations["listenToEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check that the server runs
         * @description Answers as soon as the server listens.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_mock/openapi.yaml": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get this document
         * @description The OpenAPI document of the control API.
         */
        readonly get: operations["getOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An SMS as the end user received it. */
        readonly Message: {
            readonly phone_number: components["schemas"]["PhoneNumber"];
            /** @example Your code is 4829103 */
            readonly text: string;
            /** @example 4829103 */
            readonly code: string;
            /** @example 0123456789ABCDEF0123456789ABCDEF */
            readonly reference_id: string;
            /** Format: date-time */
            readonly sentAt: string;
        };
        /** @description A message the service took, with how far it gets. */
        readonly SentMessage: {
            readonly phone_number: components["schemas"]["PhoneNumber"];
            /** @example Your code is 4829103 */
            readonly text: string;
            /** @example 4829103 */
            readonly code: string;
            /** @example 0123456789ABCDEF0123456789ABCDEF */
            readonly reference_id: string;
            /** Format: date-time */
            readonly sentAt: string;
            /**
             * Format: date-time
             * @description When it reaches the phone. Left out where it never does.
             */
            readonly arrivesAt?: string | undefined;
            /** @description Where it has been and will be. */
            readonly timeline: readonly {
                /**
                 * @description A delivery status.
                 * @example 207
                 */
                readonly status: number;
                /** @description The text of the status. */
                readonly description: string;
                /** Format: date-time */
                readonly at: string;
            }[];
            /**
             * @description What the last check of its code found.
             * @enum {string}
             */
            readonly code_state: "VALID" | "INVALID" | "EXPIRED" | "MAX_ATTEMPTS_EXCEEDED" | "UNKNOWN";
            /** @description How many codes were tried. */
            readonly attempts: number;
        };
        /** @description A request the simulated service has answered. */
        readonly Request: {
            /** Format: date-time */
            readonly time: string;
            /** @example POST */
            readonly method: string;
            /**
             * @description The path without its query, which can hold a code.
             * @example /v1/verify/sms
             */
            readonly path: string;
            /** @example 200 */
            readonly httpStatus: number;
            /**
             * @description Left out where the service has no such path.
             * @example messageInProgress
             */
            readonly outcome?: string | undefined;
            readonly userAgent: string;
            /** @description What helps to find the mistake, if the simulation knows more than the service says. */
            readonly diagnosis?: string | undefined;
            readonly disruption?: components["schemas"]["Disruption"] | undefined;
        };
        /** @description A HAR 1.2 document. */
        readonly Har: {
            /** @description The requests with their responses. */
            readonly log: {
                /** @constant */
                readonly version: "1.2";
                readonly creator: Record<string, never>;
                readonly entries: readonly Record<string, never>[];
            };
        };
        /** @description An outcome that a test requests. */
        readonly ForcedOutcome: {
            readonly outcome: components["schemas"]["OutcomeName"];
            readonly times?: components["schemas"]["Times"] | undefined;
        };
        /** @description A row of the tables of the service. */
        readonly Outcome: {
            readonly name: components["schemas"]["OutcomeName"];
            readonly operations: readonly string[];
            /** @example 429 */
            readonly httpStatus: number;
            /** @example 500 */
            readonly status: number;
            /** @example -40007 */
            readonly error: number | null;
            /** @example Rate Limit Exceeded */
            readonly message: string;
            /** @example caller */
            readonly fault: string | null;
            /** @example later */
            readonly retry: string | null;
            readonly summary: string;
            /**
             * @description The magic number that brings it about.
             * @example 15555550427
             */
            readonly phone: string;
        };
        /** @description How a message is delivered, and for how many messages. */
        readonly PlannedDelivery: {
            readonly steps?: components["schemas"]["steps"] | undefined;
            readonly reportedStatuses?: components["schemas"]["reportedStatuses"] | undefined;
            readonly reportDetails?: components["schemas"]["ReportDetails"] | undefined;
            readonly reports?: components["schemas"]["reports"] | undefined;
            readonly reportDelay?: components["schemas"]["reportDelay"] | undefined;
            readonly times?: components["schemas"]["Times"] | undefined;
        };
        /** @description What goes wrong with responses, and how often. */
        readonly DisruptedResponses: {
            readonly operation?: components["schemas"]["OperationId"] | undefined;
            readonly latency?: components["schemas"]["Latency"] | undefined;
            readonly fault?: components["schemas"]["Fault"] | undefined;
            readonly times?: components["schemas"]["Times"] | undefined;
        };
        /** @description An attempt to hand over a delivery report. */
        readonly Report: {
            /** Format: date-time */
            readonly time: string;
            /** @example http://127.0.0.1:3000/reports */
            readonly url: string;
            /** @example 0123456789ABCDEF0123456789ABCDEF */
            readonly reference_id: string;
            /**
             * @description The delivery status reported.
             * @example 200
             */
            readonly status: number;
            /**
             * @description The text of that status, as the report has it.
             * @example Delivered to handset
             */
            readonly description: string;
            /** @description Which attempt this is, from 1. */
            readonly attempt: number;
            /** @description The HTTP status of the receiver, or why there is none. */
            readonly answer: number | ("failed" | "timeout");
        };
        /** @description The time as the simulation sees it. */
        readonly Clock: {
            /** Format: date-time */
            readonly now: string;
        };
        /** @description What is wrong. */
        readonly Problem: {
            readonly error: string;
        };
        /**
         * Format: phone-number
         * @description A phone number with its country calling code. A leading `+`, spaces, dashes, dots and parentheses are ignored.
         * @example 15558675309
         */
        readonly PhoneNumber: string;
        /**
         * @description How many items, counted from the newest.
         * @example 10
         */
        readonly Last: number;
        /**
         * Format: operation-id
         * @description The operation whose responses it meets. By default, any.
         * @example sendSms
         */
        readonly OperationId: string;
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
        } | unknown | unknown;
        /**
         * @description Whether the document holds credentials and codes. By default, `redacted` replaces them.
         * @default false
         */
        readonly Secrets: boolean;
        /**
         * Format: outcome-name
         * @description The name of an outcome that a request can have.
         * @example rateLimitExceeded
         */
        readonly OutcomeName: string;
        /**
         * @description How often it applies.
         * @default 1
         */
        readonly Times: number;
        /**
         * Format: delivery-status
         * @description A delivery status; see https://sms-verify.github.io/sms-verify/statuses/.
         * @example 207
         */
        readonly DeliveryStatus: number;
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
        /** @description The steps. By default, a message is queued, at the gateway and on the handset immediately. */
        readonly steps: readonly components["schemas"]["DeliveryStep"][];
        /**
         * @description Which statuses are reported, the final one, as the service does, or each of them.
         * @default final
         * @enum {string}
         */
        readonly reportedStatuses: "final" | "all";
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
            readonly additional_info?: Record<string, never> | undefined;
            readonly score_status?: Record<string, never> | undefined;
            readonly sim_swap?: Record<string, never> | undefined;
            readonly verify?: Record<string, never> | undefined;
        };
        /**
         * @description Whether each report is sent once, twice or never, or all of them in reverse order.
         * @default once
         * @enum {string}
         */
        readonly reports: "once" | "twice" | "never" | "reversed";
        /** @description How long after its step each report is sent. By default, immediately. */
        readonly reportDelay: components["schemas"]["Duration"];
        /**
         * @description The customer ID of an account that the simulation accepts.
         * @example FFFFFFFF-EEEE-DDDD-1234-AB1234567890
         */
        readonly CustomerId: string;
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
        /** @description An account, without its API key. */
        readonly AccountState: {
            readonly customerId: components["schemas"]["CustomerId"];
            readonly account: components["schemas"]["Account"];
            /** @description How many messages count against its `transactionCap`. */
            readonly messagesSent: number;
        };
        /**
         * @description The reference ID of a message.
         * @example 0123456789ABCDEF0123456789ABCDEF
         */
        readonly ReferenceId: string;
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
    };
    responses: {
        /** @description The state of the account. */
        readonly Account: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Account"];
            };
        };
        /** @description The time as the simulation sees it. */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The host name or the page that the request comes from is not allowed. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The input is not valid. */
        readonly BadInput: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The account, if the server accepts several. By default, the first. */
        readonly CustomerId: components["schemas"]["CustomerId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description Returns only the messages of this phone. */
                readonly phone_number?: components["schemas"]["PhoneNumber"] | undefined;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The messages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Message"][];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly takeNextMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly phone_number?: components["schemas"]["PhoneNumber"] | undefined;
                    /**
                     * @description How long to wait, in seconds.
                     * @default 30
                     */
                    readonly wait?: number | undefined;
                };
            };
        };
        readonly responses: {
            /** @description The message. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            /** @description No message arrived in time. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description The mock was reset, or the server closed, while the request waited. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSentMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description Returns only so many, the newest. */
                readonly last?: components["schemas"]["Last"] | undefined;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The messages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SentMessage"][];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly listRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Request"][];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly exportRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether the document holds credentials and codes. By default, `redacted` replaces them. */
                readonly secrets?: components["schemas"]["Secrets"] | undefined;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Har"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly listOutcomes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcomes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Outcome"][];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly forceOutcome: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForcedOutcome"];
            };
        };
        readonly responses: {
            /** @description What the test requested. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ForcedOutcome"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly planDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlannedDelivery"];
            };
        };
        readonly responses: {
            /** @description What the test requested. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlannedDelivery"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly disruptResponses: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DisruptedResponses"];
            };
        };
        readonly responses: {
            /** @description What the test requested. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DisruptedResponses"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly listReports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attempts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Report"][];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description The account, if the server accepts several. By default, the first. */
                readonly customer_id?: components["parameters"]["CustomerId"] | undefined;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Account"];
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly changeAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description The account, if the server accepts several. By default, the first. */
                readonly customer_id?: components["parameters"]["CustomerId"] | undefined;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Account"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Account"];
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Duration"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly exportState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SimulationState"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly importState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SimulationState"];
            };
        };
        readonly responses: {
            /** @description The state is imported. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly status: "imported";
                    };
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Everything is forgotten. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly status: "reset";
                    };
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly listenToEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events from now on. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description There are too many readers already. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The server runs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly status: "ok";
                    };
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getOpenApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description This document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/yaml": string;
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
}

/** The method, the path and the purpose of each operation. */
export const controlOperations = {
  "listMessages": {
    "method": "GET",
    "path": "/_mock/messages",
    "summary": "List messages"
  },
  "takeNextMessage": {
    "method": "POST",
    "path": "/_mock/messages/next",
    "summary": "Take the next message"
  },
  "listSentMessages": {
    "method": "GET",
    "path": "/_mock/sent-messages",
    "summary": "List messages that were sent"
  },
  "listRequests": {
    "method": "GET",
    "path": "/_mock/requests",
    "summary": "List recent requests"
  },
  "exportRequests": {
    "method": "GET",
    "path": "/_mock/requests.har",
    "summary": "Export recent requests as HAR"
  },
  "listOutcomes": {
    "method": "GET",
    "path": "/_mock/outcomes",
    "summary": "List outcomes"
  },
  "forceOutcome": {
    "method": "POST",
    "path": "/_mock/outcomes",
    "summary": "Choose the outcome of the next requests"
  },
  "planDelivery": {
    "method": "POST",
    "path": "/_mock/deliveries",
    "summary": "Choose how the next messages are delivered"
  },
  "disruptResponses": {
    "method": "POST",
    "path": "/_mock/disruptions",
    "summary": "Delay or break the next responses"
  },
  "listReports": {
    "method": "GET",
    "path": "/_mock/reports",
    "summary": "List delivery reports"
  },
  "getAccount": {
    "method": "GET",
    "path": "/_mock/account",
    "summary": "Get the state of the account"
  },
  "changeAccount": {
    "method": "POST",
    "path": "/_mock/account",
    "summary": "Change the state of the account"
  },
  "getClock": {
    "method": "GET",
    "path": "/_mock/clock",
    "summary": "Get the time"
  },
  "advanceClock": {
    "method": "POST",
    "path": "/_mock/clock",
    "summary": "Move the clock forward"
  },
  "exportState": {
    "method": "GET",
    "path": "/_mock/state",
    "summary": "Export the state"
  },
  "importState": {
    "method": "PUT",
    "path": "/_mock/state",
    "summary": "Import a state"
  },
  "reset": {
    "method": "POST",
    "path": "/_mock/reset",
    "summary": "Forget everything"
  },
  "listenToEvents": {
    "method": "GET",
    "path": "/_mock/events",
    "summary": "Listen to events"
  },
  "getHealth": {
    "method": "GET",
    "path": "/_mock/health",
    "summary": "Check that the server runs"
  },
  "getOpenApi": {
    "method": "GET",
    "path": "/_mock/openapi.yaml",
    "summary": "Get this document"
  }
} as const
