// Generated from @sms-verify/spec by `pnpm build`. Do not edit.
export interface paths {
    "/v1/verify/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code
         * @description Sends a one-time code to a phone number by SMS. Give the code in `verify_code` to check it yourself; leave it out
         *     and the service makes one, which `GET /v1/verify/{reference_id}` checks.
         *
         *     An answer with status 290 means that the message is on its way, not that it has arrived.
         */
        post: operations["sendSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verify/{reference_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `reference_id` of the response to the send, in upper or lower case.
                 * @example 0123456789ABCDEF0123456789ABCDEF
                 */
                reference_id: components["parameters"]["ReferenceId"];
            };
            cookie?: never;
        };
        /**
         * Get the status, check a code
         * @description Tells what became of a message. With `verify_code` it also checks the code the end user typed, where the service
         *     made the code; each check spends one of the end user's attempts.
         *
         *     The status is kept for 12 hours. How long a code is valid and how many attempts it allows are settings of the
         *     account; 300 seconds and 3 attempts are assumed, after the vendor's sibling product.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verify/completion/{reference_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `reference_id` of the response to the send, in upper or lower case.
                 * @example 0123456789ABCDEF0123456789ABCDEF
                 */
                reference_id: components["parameters"]["ReferenceId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Report a verification complete
         * @description Tells the service that you, who made the code, have verified the end user. The service uses it to judge its routes.
         *     No body is needed.
         */
        put: operations["completeVerification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    deliveryReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a delivery report
         * @description The service posts a report to `callback_url`, or to the address set for the account, when the status of a message
         *     changes. It calls port 443 only.
         *
         *     `Authorization` and `x-ts-authorization` both hold `TSA {customer_id}:{signature}`. The signature is
         *     base64(HMAC-SHA256(key, body)): the key is the API key, base64-decoded, and the body is every byte of it as it
         *     arrived, before any parsing. No header and no path is signed. Compare in constant time, and refuse a report that
         *     does not match.
         */
        post: operations["receiveDeliveryReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description What the code is for.
         * @example ATCK
         * @enum {string}
         */
        UseCaseCode: "ATCK" | "BACF" | "BACS" | "CHBK" | "CLDR" | "LEAD" | "OTHR" | "PWRT" | "RESV" | "RXPF" | "SHIP" | "THEF" | "TRVF" | "UNKN";
        /** @description The fields of the form, in the order of the vendor's page. */
        SendRequest: {
            /**
             * @description The end user's phone number, country calling code first. Digits only, without `+`, spaces or punctuation.
             * @example 15558675309
             */
            phone_number: string;
            ucid?: components["schemas"]["UseCaseCode"];
            /**
             * @description The end user's IP address, version 4 (RFC 791) or 6 (RFC 4291, section 2.2). Never your own server's.
             * @example 203.0.113.45
             */
            originating_ip?: string | unknown | unknown;
            /**
             * @description The language tag of the predefined text. It has no effect where `template` is given.
             * @example fr-FR
             */
            language?: string;
            /**
             * @description Your own code, `000` to `9999999`. Without it the service makes a code of seven digits.
             * @example 918273
             */
            verify_code?: string;
            /**
             * @description The text of the message in place of the predefined one. `$$CODE$$` stands for the code; for payments `$$AMOUNT$$`
             *     and `$$PAYEE$$` stand for the amount and the payee. Up to 160 characters, or up to 1600 where the account allows
             *     long messages.
             * @example Your code for Example Bank is $$CODE$$.
             */
            template?: string;
            /**
             * @description The sender the end user sees; digits and capital letters are the safe choice. Honoured only where the account has it on its list.
             * @example EXAMPLEBANK
             */
            sender_id?: string;
            /**
             * @description Whether this service is your first provider for the message (`true`) or your fallback (`false`).
             * @default true
             * @example true
             * @enum {string}
             */
            is_primary?: "true" | "false";
            /**
             * @description India only: the ID of the DLT template.
             * @example 1107160000000012345
             */
            dlt_template_id?: string;
            /**
             * @description India only: the ID of the DLT entity.
             * @example 1101160000000012345
             */
            dlt_entity_id?: string;
            /**
             * @description Payments only: what stands in the place of `$$AMOUNT$$`. Goes with `transaction_payee`.
             * @example 50.00 EUR
             */
            transaction_amount?: string;
            /**
             * @description Payments only: what stands in the place of `$$PAYEE$$`. Goes with `transaction_amount`.
             * @example Example Shop
             */
            transaction_payee?: string;
            /**
             * @description Whether to look for a recent SIM swap before sending, where the account has that check.
             * @example true
             * @enum {string}
             */
            sim_swap_check?: "true" | "false";
            /**
             * Format: uri
             * @description Where delivery reports of this message go, in place of the address set for the account. Port 443 only.
             * @example https://example.com/delivery-reports
             */
            callback_url?: string;
        };
        /**
         * @description Names the message from the send onwards. 32 hexadecimal digits, in upper case in every response that was recorded; requests can have either case.
         * @example 0123456789ABCDEF0123456789ABCDEF
         */
        ReferenceId: string;
        /**
         * @description The product that answered, `sms` here.
         * @example sms
         */
        SubResource: string;
        /** @description One reason why the request failed. */
        ErrorItem: {
            /**
             * @description The error code, a negative number of five digits.
             * @example -10001
             */
            code: number;
            /**
             * @description The text of the error. One code can have several texts.
             * @example The text as the tables have it.
             */
            description: string;
        };
        /** @description Why the request failed; empty where it did not. */
        Errors: components["schemas"]["ErrorItem"][];
        /**
         * @description The status of the request or of the message. The table lists the codes of a message; further codes can appear at any
         *     time.
         *
         *     *final* tells whether the status can still change, *delivered* whether the message is on the handset, and *retry*
         *     whether sending a new message later makes sense. The vendor marks only some codes as final or intermediate (*marked*);
         *     for the others *final* is our reading, as *delivered* and *retry* are for all.
         *
         *     | code | text | marked | final | delivered | retry |
         *     | --- | --- | --- | --- | --- | --- |
         *     | 200 | Delivered to handset | final | yes | yes | never |
         *     | 201 | Transaction successfully completed, suspicious activity detected |  | yes | unknown | never |
         *     | 203 | Delivered to gateway | intermediate | no | no | never |
         *     | 207 | Error delivering SMS to handset (reason unknown) | final | yes | no | later |
         *     | 210 | Temporary phone error | final | yes | no | later |
         *     | 211 | Permanent phone error | final | yes | no | never |
         *     | 220 | Gateway/network cannot route message | final | yes | no | never |
         *     | 221 | Message expired before delivery | final | yes | no | later |
         *     | 222 | SMS not supported |  | yes | no | never |
         *     | 229 | Message blocked by customer request |  | yes | no | never |
         *     | 230 | Message blocked by Telesign |  | yes | no | never |
         *     | 231 | Invalid/unsupported |  | yes | no | never |
         *     | 233 | Message blocked due to high risk score. |  | yes | no | never |
         *     | 237 | Message blocked in requested country |  | yes | no | never |
         *     | 250 | Final status unknown |  | yes | unknown | never |
         *     | 251 | Message successfully sent out for delivery, however final confirmation of delivery to handset was not received. |  | yes | unknown | never |
         *     | 290 | Message in progress |  | no | no | never |
         *     | 292 | Queued by gateway |  | no | no | never |
         *     | 295 | Status delayed |  | no | no | never |
         *     | 500 | Transaction not attempted |  | yes | no | never |
         *     | 501 | Not authorized |  | yes | no | never |
         *     | 502 | Campaign error |  | yes | no | never |
         *     | 503 | Carrier rejected - temporary problem |  | yes | no | later |
         *     | 504 | Carrier rejected - permanent error |  | yes | no | never |
         *     | 505 | Error on gateway - temporary error |  | yes | no | later |
         *     | 506 | Error on gateway - permanent error |  | yes | no | never |
         *     | 507 | Invalid destination address |  | yes | no | never |
         *     | 508 | Invalid source address |  | yes | no | never |
         *     | 509 | Parameters problem |  | yes | no | never |
         *     | 510 | Message blocked by subscriber action or request |  | yes | no | never |
         *     | 511 | Subscriber low on credit |  | yes | no | later |
         *     | 512 | Roaming error |  | yes | no | later |
         *     | 513 | Mobile number portability error |  | yes | no | never |
         *     | 514 | Subscriber absent |  | yes | no | later |
         *     | 515 | Suspected spam |  | yes | no | never |
         *     | 517 | Selected DLT details for India not supported |  | yes | no | never |
         *     | 518 | Message blocked due to high risk SIM SWAP indicator |  | yes | no | never |
         *     | 519 | Message not sent - requested SIM SWAP check could not be performed |  | yes | no | later |
         *     | 520 | Content sent is not allowed |  | yes | no | never |
         *     | 521 | Requested Sender ID is not allowed for destination |  | yes | no | never |
         *     | 599 | Status not available |  | yes | no | never |
         * @example 290
         */
        StatusCode: number;
        /**
         * Format: date-time
         * @description A moment as in RFC 3339, in UTC, with microseconds.
         * @example 2020-08-27T17:28:49.559307Z
         */
        Timestamp: string;
        /** @description What became of the request or the message. */
        Status: {
            code: components["schemas"]["StatusCode"];
            /**
             * @description The text of the status code.
             * @example Message in progress
             */
            description: string;
            updated_on?: components["schemas"]["Timestamp"];
        };
        /**
         * @description What the service knows of the code.
         * @example UNKNOWN
         * @enum {string}
         */
        CodeState: "VALID" | "INVALID" | "EXPIRED" | "MAX_ATTEMPTS_EXCEEDED" | "UNKNOWN";
        /** @description The state of the code. */
        Verify: {
            code_state: components["schemas"]["CodeState"];
            /**
             * @description The code the end user typed, where one was checked.
             * @example
             */
            code_entered?: string | null;
        };
        /** @description The kind of line behind the phone number, where the account has it switched on. */
        PhoneType: {
            /**
             * @description The code of the phone type.
             * @example 2
             */
            code?: string;
            /**
             * @description The text of the phone type.
             * @example MOBILE
             */
            description?: string;
        };
        /** @description A phone number and its parts. */
        PhoneNumberParts: {
            /**
             * @description The number without the country calling code.
             * @example 5558675309
             */
            phone_number?: string;
            /**
             * @description The number with the country calling code.
             * @example 15558675309
             */
            complete_phone_number?: string;
            /**
             * @description The country calling code.
             * @example 1
             */
            country_code?: string;
        };
        /** @description A phone number after cleansing, and what cleansing did to it. */
        CleansedPhoneNumber: components["schemas"]["PhoneNumberParts"] & {
            /**
             * @description What cleansing did to the number.
             * @example 100
             */
            cleansed_code?: number;
            /**
             * @description The fewest digits a number of this country has.
             * @example 10
             */
            min_length?: number;
            /**
             * @description The most digits a number of this country has.
             * @example 10
             */
            max_length?: number;
        };
        /** @description How the service read the phone number, where the account has it switched on. */
        Numbering: {
            original?: components["schemas"]["PhoneNumberParts"];
            /** @description The number as it was cleansed, for calls and for SMS. */
            cleansing?: {
                call?: components["schemas"]["CleansedPhoneNumber"];
                sms?: components["schemas"]["CleansedPhoneNumber"];
            };
        };
        /** @description How risky the service holds the phone number, where the account has it switched on. */
        Risk: {
            /**
             * @description The level of the risk in words.
             * @example low
             */
            level?: string;
            /**
             * @description What the service would do with the request.
             * @example allow
             * @enum {string}
             */
            recommendation?: "allow" | "flag" | "block";
            /**
             * @description The risk as a number; the higher, the riskier.
             * @example 104
             */
            score?: number;
        };
        /**
         * @description The answer to a send that was taken.
         * @example {
         *       "reference_id": "0123456789ABCDEF0123456789ABCDEF",
         *       "sub_resource": "sms",
         *       "errors": [],
         *       "status": {
         *         "code": 290,
         *         "description": "Message in progress",
         *         "updated_on": "2020-08-27T17:28:49.559307Z"
         *       },
         *       "verify": {
         *         "code_state": "UNKNOWN",
         *         "code_entered": ""
         *       }
         *     }
         */
        SendResponse: {
            reference_id: components["schemas"]["ReferenceId"];
            sub_resource: components["schemas"]["SubResource"];
            errors: components["schemas"]["Errors"];
            status: components["schemas"]["Status"];
            verify: components["schemas"]["Verify"];
            phone_type?: components["schemas"]["PhoneType"];
            numbering?: components["schemas"]["Numbering"];
            risk?: components["schemas"]["Risk"];
        };
        /**
         * @description The answer to a request that failed.
         * @example {
         *       "reference_id": "0123456789ABCDEF0123456789ABCDEF",
         *       "sub_resource": "sms",
         *       "errors": [],
         *       "status": {
         *         "code": 500,
         *         "description": "Transaction not attempted",
         *         "updated_on": "2020-08-27T17:28:49.559307Z"
         *       }
         *     }
         */
        ErrorResponse: {
            reference_id?: components["schemas"]["ReferenceId"] | null;
            sub_resource?: components["schemas"]["SubResource"] | null;
            errors: components["schemas"]["Errors"];
            status: components["schemas"]["Status"];
            /**
             * @description With error -30006, the string the service expected to be signed.
             * @example GET
             *
             *
             *     x-ts-auth-method:HMAC-SHA256
             *     x-ts-date:Tue, 01 May 2012 17:09:16 GMT
             *     x-ts-nonce:7d2b3a5e-5f0a-4e55-9c54-3c1a3a1f2f10
             *     /v1/verify/0123456789ABCDEF0123456789ABCDEF
             */
            signature_string?: string;
        };
        /** @description Details of the message, each of them where the account has it switched on. */
        AdditionalInfo: {
            /**
             * @description Which part of a message in several parts this is about.
             * @example 1
             */
            message_part_sequence_number?: number;
            /**
             * @description How many SMS the message took.
             * @example 1
             */
            message_parts_count?: number;
            /**
             * @description The reference IDs of the parts, separated by commas.
             * @example 0123456789ABCDEF0123456789ABCDE0,0123456789ABCDEF0123456789ABCDE1
             */
            message_parts_reference_ids?: string;
        };
        /** @description When the SIM of the number was last swapped, where the check was asked for. */
        SimSwap: {
            /**
             * @description The date of the last swap.
             * @example 2020-08-27
             */
            swap_date?: string;
            /**
             * @description The time of the last swap.
             * @example 17:28:49
             */
            swap_time?: string;
            /**
             * @description The risk, from 1 (very low) to 4 (high).
             * @example 1
             */
            risk_indicator?: number;
            /** @description How the check itself went. */
            status?: {
                /**
                 * @description The status code of the check; 2800 where it was done.
                 * @example 2800
                 */
                code: number;
                /**
                 * @description The text of the status code.
                 * @example Request successfully completed
                 */
                description: string;
            };
        };
        /**
         * @description What became of a message and its code.
         * @example {
         *       "reference_id": "0123456789ABCDEF0123456789ABCDEF",
         *       "sub_resource": "sms",
         *       "errors": [],
         *       "status": {
         *         "code": 200,
         *         "description": "Delivered to handset",
         *         "updated_on": "2020-08-27T17:28:52.104958Z"
         *       },
         *       "verify": {
         *         "code_state": "UNKNOWN",
         *         "code_entered": ""
         *       },
         *       "additional_info": {
         *         "message_parts_count": 1
         *       }
         *     }
         */
        StatusResponse: {
            reference_id: components["schemas"]["ReferenceId"] | null;
            sub_resource: components["schemas"]["SubResource"] | null;
            errors: components["schemas"]["Errors"];
            status: components["schemas"]["Status"];
            verify?: components["schemas"]["Verify"];
            additional_info?: components["schemas"]["AdditionalInfo"];
            sim_swap?: components["schemas"]["SimSwap"];
        };
        /**
         * @description The answer to a completion. The vendor's definition spells `subresource` without the underscore here.
         * @example {
         *       "reference_id": "0123456789ABCDEF0123456789ABCDEF",
         *       "subresource": "sms",
         *       "errors": [],
         *       "status": {
         *         "code": 1900,
         *         "description": "Verify completion successfully recorded",
         *         "updated_on": "2020-08-27T17:30:01.730514Z"
         *       }
         *     }
         */
        CompletionResponse: {
            reference_id: components["schemas"]["ReferenceId"] | null;
            subresource?: components["schemas"]["SubResource"] | null;
            errors: components["schemas"]["Errors"];
            status: components["schemas"]["Status"];
        };
        /** @description Details of the message and its price, each of them where the account has it switched on. */
        DeliveryAdditionalInfo: components["schemas"]["AdditionalInfo"] & {
            /**
             * @description The price of the message, a decimal number as text.
             * @example 0.0065
             */
            price?: string;
            /**
             * @description The currency of the price, as in ISO 4217.
             * @example USD
             */
            currency?: string;
            /**
             * @description The mobile country code of the network.
             * @example 310
             */
            mcc?: string;
            /**
             * @description The mobile network code of the network.
             * @example 004
             */
            mnc?: string;
        };
        /**
         * @description What became of a message, as the service reports it to your server.
         * @example {
         *       "reference_id": "0123456789ABCDEF0123456789ABCDEF",
         *       "sub_resource": "sms",
         *       "submit_timestamp": "2020-08-27T17:28:49.559307Z",
         *       "errors": [],
         *       "status": {
         *         "code": 200,
         *         "description": "Delivered to handset",
         *         "updated_on": "2020-08-27T17:28:52.104958Z"
         *       },
         *       "verify": {
         *         "code_state": "UNKNOWN",
         *         "code_entered": null
         *       },
         *       "additional_info": {
         *         "message_parts_count": 1,
         *         "price": "0.0065",
         *         "currency": "USD",
         *         "mcc": "310",
         *         "mnc": "004"
         *       }
         *     }
         */
        DeliveryReport: {
            reference_id?: components["schemas"]["ReferenceId"];
            sub_resource: components["schemas"]["SubResource"];
            /**
             * Format: date-time
             * @description When you sent the message, as in ISO 8601.
             * @example 2020-08-27T17:28:49.559307Z
             */
            submit_timestamp?: string;
            errors?: components["schemas"]["Errors"];
            status: components["schemas"]["Status"];
            verify?: components["schemas"]["Verify"];
            additional_info?: components["schemas"]["DeliveryAdditionalInfo"];
            /** @description How the risk assessment of the number went, where the account has it switched on. */
            score_status?: {
                /**
                 * @description The status code of the assessment.
                 * @example 300
                 */
                code?: number;
                /**
                 * @description The text of the status code.
                 * @example Transaction successfully completed
                 */
                description?: string;
            };
            sim_swap?: components["schemas"]["SimSwap"];
        };
    };
    responses: {
        /**
         * @description The service has taken the message.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `messageInProgress` | 290 Message in progress |  | The message is being sent to the SMS gateway. |
         */
        SendAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendResponse"];
            };
        };
        /**
         * @description The request itself is wrong; nothing was sent.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `invalidParameterValue` | 500 Transaction not attempted | -10001 | Invalid Request: {parameter name} Parameter: {parameter value} |
         *     | `missingParameter` | 500 Transaction not attempted | -10001 | Invalid Request: Missing Parameter: {parameter name} |
         *     | `invalidParameter` | 500 Transaction not attempted | -10001 | Invalid Request: {parameter name} Parameter |
         *     | `hostNotAllowed` | 500 Transaction not attempted | -10001 | Not Allowed Host: IP/Hostname Parameter: {host_ip_address}/{host_name} |
         *     | `badRequest` | 500 Transaction not attempted | -40006 | Bad request |
         */
        SendBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The account or its signature is refused; nothing was done.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `sourceAddressNotAllowed` | 500 Transaction not attempted | -10009 | Invalid source IP address |
         *     | `phoneNumberNotVerified` | 500 Transaction not attempted | -10033 | {phone_number} has not been verified for this trial account. |
         *     | `productNotEnabled` | 501 Not authorized | -20002 | This product is not enabled for this Customer ID. |
         *     | `invalidCustomerId` | 501 Not authorized | -30000 | Invalid Customer ID. |
         *     | `accountSuspended` | 501 Not authorized | -30001 | Customer ID Account Suspended. |
         *     | `missingAuthorization` | 501 Not authorized | -30004 | Missing required 'Authorization' header |
         *     | `malformedAuthorization` | 501 Not authorized | -30005 | Required 'Authorization' header is not in the correct format |
         *     | `invalidSignature` | 501 Not authorized | -30006 | Invalid Signature |
         *     | `missingDate` | 501 Not authorized | -30007 | Missing required 'Date' or 'x-ts-date' header |
         *     | `invalidAuthMethod` | 500 Transaction not attempted | -30008 | Invalid 'x-ts-auth-method' header. |
         *     | `malformedDate` | 501 Not authorized | -30009 | 'Date' or 'x-ts-date' header is not RFC822 compliant |
         *     | `dateOutOfRange` | 501 Not authorized | -30010 | 'Date' or 'x-ts-date' header is not within tolerable range |
         *     | `invalidNonceLength` | 501 Not authorized | -30011 | 'x-ts-nonce' header value is either too long or too short |
         *     | `nonceReused` | 501 Not authorized | -30012 | 'x-ts-nonce' header value has been used recently |
         *     | `invalidApiKey` | 501 Not authorized | -30015 | Invalid API Key. |
         */
        SendUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The account asks for more than it may; nothing was sent.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `rateLimitExceeded` | 500 Transaction not attempted | -40007 | Rate Limit Exceeded |
         *     | `transactionCapExceeded` | 500 Transaction not attempted | -40008 | Verify SMS exceeded transaction hard cap. Request denied. |
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The service is not available; nothing was sent.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `systemUnavailable` | 500 Transaction not attempted | -90001 | System Unavailable, please try again later. |
         */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description What became of the message, and of the code where one was checked.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `codeNotChecked` | 200 Delivered to handset | UNKNOWN | No code has been checked yet. |
         *     | `codeValid` | 200 Delivered to handset | VALID | The code is the one that was sent. |
         *     | `codeInvalid` | 200 Delivered to handset | INVALID | The code is not the one that was sent. |
         *     | `codeExpired` | 200 Delivered to handset | EXPIRED | The code is no longer valid. |
         *     | `maxAttemptsExceeded` | 200 Delivered to handset | MAX_ATTEMPTS_EXCEEDED | The code was tried too often. |
         */
        StatusFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusResponse"];
            };
        };
        /**
         * @description The reference ID has the wrong form.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `invalidReferenceId` | 500 Transaction not attempted | -10001 | Invalid Request: ReferenceID Parameter: {reference_id} |
         */
        ReferenceBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The account or its signature is refused; nothing was done.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `sourceAddressNotAllowed` | 500 Transaction not attempted | -10009 | Invalid source IP address |
         *     | `phoneNumberNotVerified` | 500 Transaction not attempted | -10033 | {phone_number} has not been verified for this trial account. |
         *     | `productNotEnabled` | 501 Not authorized | -20002 | This product is not enabled for this Customer ID. |
         *     | `invalidCustomerId` | 501 Not authorized | -30000 | Invalid Customer ID. |
         *     | `accountSuspended` | 501 Not authorized | -30001 | Customer ID Account Suspended. |
         *     | `missingAuthorization` | 501 Not authorized | -30004 | Missing required 'Authorization' header |
         *     | `malformedAuthorization` | 501 Not authorized | -30005 | Required 'Authorization' header is not in the correct format |
         *     | `invalidSignature` | 501 Not authorized | -30006 | Invalid Signature |
         *     | `missingDate` | 501 Not authorized | -30007 | Missing required 'Date' or 'x-ts-date' header |
         *     | `invalidAuthMethod` | 500 Transaction not attempted | -30008 | Invalid 'x-ts-auth-method' header. |
         *     | `malformedDate` | 501 Not authorized | -30009 | 'Date' or 'x-ts-date' header is not RFC822 compliant |
         *     | `dateOutOfRange` | 501 Not authorized | -30010 | 'Date' or 'x-ts-date' header is not within tolerable range |
         *     | `invalidNonceLength` | 501 Not authorized | -30011 | 'x-ts-nonce' header value is either too long or too short |
         *     | `nonceReused` | 501 Not authorized | -30012 | 'x-ts-nonce' header value has been used recently |
         *     | `invalidApiKey` | 501 Not authorized | -30015 | Invalid API Key. |
         *     | `customerIdRefused` | 501 Not authorized | -20001 | Invalid Request: CustomerID Parameter: {customer_id} |
         *     | `accountNotActivated` | 501 Not authorized | -30002 | Customer ID Account Not Activated. |
         *     | `accountLimitReached` | 501 Not authorized | -30003 | Customer ID new account limit reached. |
         */
        StatusUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The service has nothing on this reference ID, or no longer.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `referenceIdNotFound` | 500 Transaction not attempted | -10001 | CustomerID/ReferenceID not found |
         *     | `referenceIdExpired` | 599 Status not available | -10004 | Reference ID expired. |
         */
        StatusNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The completion is recorded.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `completionRecorded` | 1900 Verify completion successfully recorded |  | The completion was recorded. |
         */
        CompletionRecorded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompletionResponse"];
            };
        };
        /**
         * @description The account or its signature is refused, or the reference ID does not fit; nothing was done.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `sourceAddressNotAllowed` | 500 Transaction not attempted | -10009 | Invalid source IP address |
         *     | `phoneNumberNotVerified` | 500 Transaction not attempted | -10033 | {phone_number} has not been verified for this trial account. |
         *     | `productNotEnabled` | 501 Not authorized | -20002 | This product is not enabled for this Customer ID. |
         *     | `invalidCustomerId` | 501 Not authorized | -30000 | Invalid Customer ID. |
         *     | `accountSuspended` | 501 Not authorized | -30001 | Customer ID Account Suspended. |
         *     | `missingAuthorization` | 501 Not authorized | -30004 | Missing required 'Authorization' header |
         *     | `malformedAuthorization` | 501 Not authorized | -30005 | Required 'Authorization' header is not in the correct format |
         *     | `invalidSignature` | 501 Not authorized | -30006 | Invalid Signature |
         *     | `missingDate` | 501 Not authorized | -30007 | Missing required 'Date' or 'x-ts-date' header |
         *     | `invalidAuthMethod` | 500 Transaction not attempted | -30008 | Invalid 'x-ts-auth-method' header. |
         *     | `malformedDate` | 501 Not authorized | -30009 | 'Date' or 'x-ts-date' header is not RFC822 compliant |
         *     | `dateOutOfRange` | 501 Not authorized | -30010 | 'Date' or 'x-ts-date' header is not within tolerable range |
         *     | `invalidNonceLength` | 501 Not authorized | -30011 | 'x-ts-nonce' header value is either too long or too short |
         *     | `nonceReused` | 501 Not authorized | -30012 | 'x-ts-nonce' header value has been used recently |
         *     | `invalidApiKey` | 501 Not authorized | -30015 | Invalid API Key. |
         *     | `customerIdRefused` | 501 Not authorized | -20001 | Invalid Request: CustomerID Parameter: {customer_id} |
         *     | `accountNotActivated` | 501 Not authorized | -30002 | Customer ID Account Not Activated. |
         *     | `accountLimitReached` | 501 Not authorized | -30003 | Customer ID new account limit reached. |
         *     | `invalidCompletionReferenceId` | 501 Not authorized | -30013 | Invalid ReferenceID for Verify Completion |
         */
        CompletionUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The service has nothing on this reference ID.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `referenceIdNotFound` | 500 Transaction not attempted | -10001 | CustomerID/ReferenceID not found |
         */
        CompletionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The `reference_id` of the response to the send, in upper or lower case.
         * @example 0123456789ABCDEF0123456789ABCDEF
         */
        ReferenceId: components["schemas"]["ReferenceId"];
        /**
         * @description The code exactly as the end user typed it. Leave it out to ask for the status only.
         * @example 1234567
         */
        VerifyCode: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sendSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message to send. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendRequest"];
            };
        };
        responses: {
            200: components["responses"]["SendAccepted"];
            400: components["responses"]["SendBadRequest"];
            401: components["responses"]["SendUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStatus: {
        parameters: {
            query?: {
                /**
                 * @description The code exactly as the end user typed it. Leave it out to ask for the status only.
                 * @example 1234567
                 */
                verify_code?: components["parameters"]["VerifyCode"];
            };
            header?: never;
            path: {
                /**
                 * @description The `reference_id` of the response to the send, in upper or lower case.
                 * @example 0123456789ABCDEF0123456789ABCDEF
                 */
                reference_id: components["parameters"]["ReferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["StatusFound"];
            400: components["responses"]["ReferenceBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            404: components["responses"]["StatusNotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `reference_id` of the response to the send, in upper or lower case.
                 * @example 0123456789ABCDEF0123456789ABCDEF
                 */
                reference_id: components["parameters"]["ReferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompletionRecorded"];
            400: components["responses"]["ReferenceBadRequest"];
            401: components["responses"]["CompletionUnauthorized"];
            404: components["responses"]["CompletionNotFound"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    receiveDeliveryReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The signature of the body; `x-ts-authorization` holds the same value. The example is that of the report
                 *     `messageDelivered` below, without white space, under the API key of `digestAuth`.
                 * @example TSA FFFFFFFF-EEEE-DDDD-1234-AB1234567890:UFH7hKfKBKrkiBuk2moI6ktVkE7+uR0LCD+4yveIwEY=
                 */
                Authorization: string;
                /**
                 * @description The same value as `Authorization`, for servers whose proxy takes that header away.
                 * @example TSA FFFFFFFF-EEEE-DDDD-1234-AB1234567890:UFH7hKfKBKrkiBuk2moI6ktVkE7+uR0LCD+4yveIwEY=
                 */
                "x-ts-authorization"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /**
         * @description The report.
         *
         *     | outcome | status | error or code state | text |
         *     | --- | --- | --- | --- |
         *     | `messageDelivered` | 200 Delivered to handset |  | The message is on the handset. |
         *     | `insufficientFunds` | 500 Transaction not attempted | -10030 | Insufficient funds in prepaid wallet. |
         */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryReport"];
            };
        };
        responses: {
            /** @description You have taken the report. Any 2xx answer will do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You refuse the report, for instance because its signature does not match. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
