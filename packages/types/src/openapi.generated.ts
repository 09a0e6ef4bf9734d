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
         *     Status 290 means that the message is on its way, not that it has arrived.
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
                reference_id: components["parameters"]["ReferenceIdInPath"];
            };
            cookie?: never;
        };
        /**
         * Get the status, check a code
         * @description Returns the delivery status of a message. With `verify_code` it also checks the code that the end user typed, and
         *     each check counts as an attempt. The service compares a code that you made as well.
         *
         *     The status is kept for 12 hours. How long a code is valid and how many attempts it allows are optional features,
         *     which the vendor's support switches on for an account. No default is published, so your account may have neither:
         *     limit the attempts yourself. The simulation assumes 300 seconds and 3 attempts, after the vendor's sibling product.
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
                reference_id: components["parameters"]["ReferenceIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Report a verification complete
         * @description Tells the service that you made the code and have verified the end user. Telesign uses this feedback to rate its
         *     delivery routes. No body is needed.
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
         * @description The service posts a report to `callback_url`, or to the address set for the account, when the final status of a
         *     message is known. It posts over HTTPS to port 443 only. A report can arrive before the response to its send.
         *
         *     **Answer with HTTP 200 within 5 seconds.** After any other answer, a 204 too, or none, the service waits and posts
         *     the report again: up to four attempts, with pauses of 5, 10 and 15 seconds. So your receiver has to read the same
         *     report twice without harm: keep the reference ID and the status code together, and skip a pair you have seen.
         *
         *     `Authorization` holds `TSA {customer_id}:{signature}`. The signature is base64(HMAC-SHA256(key, body)): the key is
         *     the API key, base64-decoded, and the body is every byte of it as it arrived, before any parsing. No header and no
         *     path is signed. Compare in constant time, and refuse a report that does not match.
         *
         *     `X-TS-Authorization` holds the signature alone, for servers whose proxy removes `Authorization` or writes its own
         *     into it. One page of the vendor gives it the form of `Authorization` instead, so accept both forms. From the bare
         *     signature alone you cannot tell which account the report is for.
         *
         *     The texts of some status codes differ from those in the response to a status request; decide by the code.
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
        /**
         * @description The fields of the form, in the order of the vendor's page. An optional field that is empty counts as absent.
         * @example {
         *       "phone_number": "15558675309"
         *     }
         */
        SendRequest: {
            /**
             * @description The end user's phone number, country calling code first. Digits only, without `+`, spaces or punctuation.
             * @example 15558675309
             */
            phone_number: string;
            ucid?: components["schemas"]["UseCaseCode"] | undefined;
            /**
             * @description The end user's IP address, version 4 (RFC 791) or 6 (RFC 4291, section 2.2). Never your own server's.
             * @example 203.0.113.45
             */
            originating_ip?: (string) | undefined;
            /**
             * @description The language tag of the predefined text. It has no effect where `template` is given.
             * @example fr-FR
             */
            language?: string | undefined;
            /**
             * @description Your own code, `000` to `9999999`. Without it the service makes a code of seven digits.
             * @example 918273
             */
            verify_code?: string | undefined;
            /**
             * @description The text of the message instead of the predefined one. `$$CODE$$` stands for the code; for payments `$$AMOUNT$$`
             *     and `$$PAYEE$$` stand for the amount and the payee. Up to 160 characters, or up to 1600 if the account allows
             *     long messages.
             * @example Your code for Example Bank is $$CODE$$.
             */
            template?: string | undefined;
            /**
             * @description The sender the end user sees; digits and capital letters are the safe choice. Honoured only if the account has it on its list.
             * @example EXAMPLEBANK
             */
            sender_id?: string | undefined;
            /**
             * @description Whether this service is your first provider for the message (`true`) or your fallback (`false`).
             * @default true
             * @example true
             * @enum {string}
             */
            is_primary?: ("true" | "false") | undefined;
            /**
             * @description India only: the ID of the DLT template.
             * @example 1107160000000012345
             */
            dlt_template_id?: string | undefined;
            /**
             * @description India only: the ID of the DLT entity.
             * @example 1101160000000012345
             */
            dlt_entity_id?: string | undefined;
            /**
             * @description Payments only: replaces `$$AMOUNT$$`. Required with `transaction_payee`.
             * @example 50.00 EUR
             */
            transaction_amount?: string | undefined;
            /**
             * @description Payments only: replaces `$$PAYEE$$`. Required with `transaction_amount`.
             * @example Example Shop
             */
            transaction_payee?: string | undefined;
            /**
             * @description Whether to look for a recent SIM swap before sending, if the account has that check.
             * @example true
             * @enum {string}
             */
            sim_swap_check?: ("true" | "false") | undefined;
            /**
             * Format: uri
             * @description Where delivery reports of this message go, instead of to the address set for the account. Port 443 only.
             * @example https://example.com/delivery-reports
             */
            callback_url?: string | undefined;
        };
        /**
         * @description Names the message from the send onwards. 32 hexadecimal digits, in upper case in every response that was recorded; requests can have either case.
         * @example 0123456789ABCDEF0123456789ABCDEF
         */
        ReferenceId: string;
        /**
         * @description The path of the verification. Every recorded response has it, and no current definition of the vendor.
         * @example /v1/verify/0123456789ABCDEF0123456789ABCDEF
         */
        ResourceUri: string;
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
        /** @description Why the request failed; empty if it did not. It can be missing. */
        Errors: components["schemas"]["ErrorItem"][];
        /**
         * @description The status of the request or of the message. The table lists the codes of a message; further codes can appear at any
         *     time.
         *
         *     *final* tells whether the status can still change, *delivered* whether the message is on the handset, and *retry*
         *     whether sending a new message later makes sense. The vendor marks only some codes as final or intermediate (*marked*);
         *     for the others *final* is our reading, as *delivered* and *retry* are for all.
         *
         *     | code | text | marked | final | delivered | retry | text in reports |
         *     | --- | --- | --- | --- | --- | --- | --- |
         *     | 200 | Delivered to handset | final | yes | yes | never | the same |
         *     | 201 | Transaction successfully completed, suspicious activity detected |  | yes | unknown | never | the same |
         *     | 203 | Delivered to gateway | intermediate | no | no | never | the same |
         *     | 207 | Error delivering SMS to handset (reason unknown) | final | yes | no | later | the same |
         *     | 210 | Temporary phone error | final | yes | no | later | the same |
         *     | 211 | Permanent phone error | final | yes | no | never | the same |
         *     | 220 | Gateway/network cannot route message | final | yes | no | never | the same |
         *     | 221 | Message expired before delivery | final | yes | no | later | the same |
         *     | 222 | SMS not supported |  | yes | no | never | the same |
         *     | 229 | Message blocked by customer request |  | yes | no | never | the same |
         *     | 230 | Message blocked by Telesign |  | yes | no | never | Message blocked by TeleSign |
         *     | 231 | Invalid/unsupported |  | yes | no | never | the same |
         *     | 233 | Message blocked due to high risk score. |  | yes | no | never | the same |
         *     | 237 | Message blocked in requested country |  | yes | no | never | the same |
         *     | 250 | Final status unknown |  | yes | unknown | never | the same |
         *     | 251 | Message successfully sent out for delivery, however final confirmation of delivery to handset was not received. |  | yes | unknown | never | the same |
         *     | 290 | Message in progress |  | no | no | never | never in one |
         *     | 292 | Queued by gateway |  | no | no | never | the same |
         *     | 295 | Status delayed |  | no | no | never | the same |
         *     | 500 | Transaction not attempted |  | yes | no | never | Transaction not attempted. |
         *     | 501 | Not authorized |  | yes | no | never | the same |
         *     | 502 | Campaign error |  | yes | no | never | the same |
         *     | 503 | Carrier rejected - temporary problem |  | yes | no | later | System Unavailable, Please try again later. |
         *     | 504 | Carrier rejected - permanent error |  | yes | no | never | the same |
         *     | 505 | Error on gateway - temporary error |  | yes | no | later | the same |
         *     | 506 | Error on gateway - permanent error |  | yes | no | never | the same |
         *     | 507 | Invalid destination address |  | yes | no | never | the same |
         *     | 508 | Invalid source address |  | yes | no | never | the same |
         *     | 509 | Parameters problem |  | yes | no | never | the same |
         *     | 510 | Message blocked by subscriber action or request |  | yes | no | never | the same |
         *     | 511 | Subscriber low on credit |  | yes | no | later | the same |
         *     | 512 | Roaming error |  | yes | no | later | the same |
         *     | 513 | Mobile number portability error |  | yes | no | never | the same |
         *     | 514 | Subscriber absent |  | yes | no | later | the same |
         *     | 515 | Suspected spam |  | yes | no | never | the same |
         *     | 517 | Selected DLT details for India not supported |  | yes | no | never | the same |
         *     | 518 | Message blocked due to high risk SIM SWAP indicator |  | yes | no | never | Message blocked due to high risk SIM swap indicator. |
         *     | 519 | Message not sent - requested SIM SWAP check could not be performed |  | yes | no | later | Message not sent - requested SIM swap check could not be performed. |
         *     | 520 | Content sent is not allowed |  | yes | no | never | the same |
         *     | 521 | Requested Sender ID is not allowed for destination |  | yes | no | never | the same |
         *     | 599 | Status not available |  | yes | no | never | the same |
         * @example 290
         */
        StatusCode: number;
        /**
         * @description A moment as in RFC 3339, in UTC. Responses without microseconds and without the `Z` at the end have been recorded.
         * @example 2020-08-27T17:28:49.559307Z
         */
        Timestamp: string;
        /** @description The status of the request or of the message. */
        Status: {
            code: components["schemas"]["StatusCode"];
            /**
             * @description The text of the status code.
             * @example Message in progress
             */
            description: string;
            updated_on?: components["schemas"]["Timestamp"] | undefined;
        };
        /**
         * @description The state of the code, as far as the service knows it.
         * @example UNKNOWN
         * @enum {string}
         */
        CodeState: "VALID" | "INVALID" | "EXPIRED" | "MAX_ATTEMPTS_EXCEEDED" | "UNKNOWN";
        /** @description The state of the code. */
        Verify: {
            code_state: components["schemas"]["CodeState"];
            /**
             * @description Documented as always empty; `null` has been recorded as well.
             * @example
             */
            code_entered?: (string | null) | undefined;
        };
        /** @description The kind of line behind the phone number, if the account has it switched on. */
        PhoneType: {
            /**
             * @description The code of the phone type.
             * @example 2
             */
            code?: string | undefined;
            /**
             * @description The text of the phone type.
             * @example MOBILE
             */
            description?: string | undefined;
        };
        /** @description A phone number and its parts. */
        PhoneNumberParts: {
            /**
             * @description The number without the country calling code.
             * @example 5558675309
             */
            phone_number?: string | undefined;
            /**
             * @description The number with the country calling code.
             * @example 15558675309
             */
            complete_phone_number?: string | undefined;
            /**
             * @description The country calling code.
             * @example 1
             */
            country_code?: string | undefined;
        };
        /** @description A phone number after cleansing, and what cleansing did to it. */
        CleansedPhoneNumber: components["schemas"]["PhoneNumberParts"] & {
            /**
             * @description What cleansing did to the number.
             * @example 100
             */
            cleansed_code?: number | undefined;
            /**
             * @description The fewest digits a number of this country has.
             * @example 10
             */
            min_length?: number | undefined;
            /**
             * @description The most digits a number of this country has.
             * @example 10
             */
            max_length?: number | undefined;
        };
        /** @description How the service read the phone number, if the account has it switched on. */
        Numbering: {
            original?: components["schemas"]["PhoneNumberParts"] | undefined;
            /** @description The number as it was cleansed, for calls and for SMS. */
            cleansing?: {
                call?: components["schemas"]["CleansedPhoneNumber"] | undefined;
                sms?: components["schemas"]["CleansedPhoneNumber"] | undefined;
            } | undefined;
        };
        /** @description The risk that the service sees in the phone number, if the account has it switched on. */
        Risk: {
            /**
             * @description The level of the risk in words.
             * @example low
             */
            level?: string | undefined;
            /**
             * @description What the service would do with the request.
             * @example allow
             * @enum {string}
             */
            recommendation?: ("allow" | "flag" | "block") | undefined;
            /**
             * @description The risk as a number; the higher, the riskier.
             * @example 104
             */
            score?: number | undefined;
        };
        /**
         * @description The response to a send that the service accepted.
         * @example {
         *       "reference_id": "0123456789ABCDEF0123456789ABCDEF",
         *       "resource_uri": "/v1/verify/0123456789ABCDEF0123456789ABCDEF",
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
            resource_uri?: components["schemas"]["ResourceUri"] | undefined;
            sub_resource: components["schemas"]["SubResource"];
            errors?: components["schemas"]["Errors"] | undefined;
            status: components["schemas"]["Status"];
            verify: components["schemas"]["Verify"];
            phone_type?: components["schemas"]["PhoneType"] | undefined;
            numbering?: components["schemas"]["Numbering"] | undefined;
            risk?: components["schemas"]["Risk"] | undefined;
        };
        /** @description The reference ID of the message; `null` or the text `None` if the service knows none. */
        NullableReferenceId: components["schemas"]["ReferenceId"] | "None" | null;
        /** @description The product that answered; `null` or an empty text if the service does not say. */
        NullableSubResource: components["schemas"]["SubResource"] | null;
        /** @description The response to a request that failed. Some refusals have no `errors`, and no `reference_id`. */
        ErrorResponse: {
            reference_id?: components["schemas"]["NullableReferenceId"] | undefined;
            sub_resource?: components["schemas"]["NullableSubResource"] | undefined;
            errors?: components["schemas"]["Errors"] | undefined;
            status: components["schemas"]["Status"];
            /**
             * @description With error -30006, the string the service expected to be signed. Its lines can differ from the ones documented here, and it holds the form, so never log it.
             * @example GET
             *
             *
             *     x-ts-auth-method:HMAC-SHA256
             *     x-ts-date:Tue, 01 May 2012 17:09:16 GMT
             *     x-ts-nonce:7d2b3a5e-5f0a-4e55-9c54-3c1a3a1f2f10
             *     /v1/verify/0123456789ABCDEF0123456789ABCDEF
             */
            signature_string?: string | undefined;
        };
        /** @description Details of the message, each of them only if the account has it switched on. */
        AdditionalInfo: {
            /**
             * @description The part of a multipart message that this refers to.
             * @example 1
             */
            message_part_sequence_number?: number | undefined;
            /**
             * @description How many SMS the message took.
             * @example 1
             */
            message_parts_count?: number | undefined;
            /**
             * @description The reference IDs of the parts, separated by commas.
             * @example 0123456789ABCDEF0123456789ABCDE0,0123456789ABCDEF0123456789ABCDE1
             */
            message_parts_reference_ids?: string | undefined;
        };
        /** @description How the check itself went. */
        SimSwapStatus: {
            /**
             * @description The status code of the check; 2800 if it was done.
             * @example 2800
             */
            code: number;
            /**
             * @description The text of the status code.
             * @example Request successfully completed
             */
            description?: string | undefined;
        };
        /** @description When the SIM of the number was last swapped, if you requested the check. */
        SimSwap: {
            /**
             * @description The date of the last swap. Its format is not promised.
             * @example 2020-08-27
             */
            swap_date?: string | undefined;
            /**
             * @description The time of the last swap.
             * @example 17:28:49
             */
            swap_time?: string | undefined;
            /**
             * @description The risk, from 1 (very low) to 4 (high).
             * @example 1
             */
            risk_indicator?: number | undefined;
            status?: components["schemas"]["SimSwapStatus"] | undefined;
        };
        /**
         * @description The status of a message, and of its code if one was checked.
         * @example {
         *       "reference_id": "0123456789ABCDEF0123456789ABCDEF",
         *       "resource_uri": "/v1/verify/0123456789ABCDEF0123456789ABCDEF",
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
            reference_id: components["schemas"]["NullableReferenceId"];
            resource_uri?: components["schemas"]["ResourceUri"] | undefined;
            sub_resource: components["schemas"]["NullableSubResource"];
            errors?: components["schemas"]["Errors"] | undefined;
            status: components["schemas"]["Status"];
            verify?: components["schemas"]["Verify"] | undefined;
            additional_info?: components["schemas"]["AdditionalInfo"] | undefined;
            sim_swap?: components["schemas"]["SimSwap"] | undefined;
        };
        /** @description The result of the completion. */
        CompletionStatus: {
            /**
             * @description The status code, 1900 for a success. The one recorded response has a number, the vendor's definition a text, so read both.
             * @example 1900
             */
            code: components["schemas"]["StatusCode"] | string;
            /**
             * @description The text of the status code.
             * @example Verify completion successfully recorded
             */
            description: string;
            updated_on?: components["schemas"]["Timestamp"] | undefined;
        };
        /**
         * @description The response to a completion. The vendor's definition spells `subresource` without the underscore here, the one recorded response `sub_resource`.
         * @example {
         *       "reference_id": "0123456789ABCDEF0123456789ABCDEF",
         *       "resource_uri": "/v1/verify/0123456789ABCDEF0123456789ABCDEF",
         *       "sub_resource": "sms",
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
            reference_id: components["schemas"]["NullableReferenceId"];
            resource_uri?: components["schemas"]["ResourceUri"] | undefined;
            sub_resource?: components["schemas"]["NullableSubResource"] | undefined;
            subresource?: components["schemas"]["NullableSubResource"] | undefined;
            errors?: components["schemas"]["Errors"] | undefined;
            status: components["schemas"]["CompletionStatus"];
        };
        /** @description Details of the message and its price, each of them only if the account has it switched on. */
        DeliveryAdditionalInfo: {
            /**
             * @description How many SMS the message took, if the account can split messages.
             * @example 1
             */
            message_parts_count?: number | undefined;
            /**
             * @description The reference IDs of the parts, separated by commas, if the account can split messages.
             * @example 0123456789ABCDEF0123456789ABCDE0,0123456789ABCDEF0123456789ABCDE1
             */
            message_parts_reference_ids?: string | undefined;
            /**
             * @description The price of the message, a decimal number as text.
             * @example 0.0065
             */
            price?: string | undefined;
            /**
             * @description The currency of the price, as in ISO 4217.
             * @example USD
             */
            currency?: string | undefined;
            /**
             * @description The mobile country code of the network.
             * @example 310
             */
            mcc?: string | undefined;
            /**
             * @description The mobile network code of the network.
             * @example 004
             */
            mnc?: string | undefined;
            /**
             * @description The sender that the end user saw. The vendor's definition prints this name with a blank at its end, so read both.
             * @example 15558675310
             */
            sender_id?: string | undefined;
        };
        /** @description How risky the service considers the phone number. */
        ScoreRisk: {
            /**
             * @description The level of the risk in words.
             * @example low
             */
            level?: string | undefined;
            /**
             * @description What the service recommends to do with the request.
             * @example allow
             */
            recommendation?: string | undefined;
            /**
             * @description The risk as a number; the higher, the riskier.
             * @example 80
             */
            score?: number | undefined;
        };
        /** @description The reasons for the risk, as reason codes of the vendor. */
        RiskInsights: {
            /**
             * @description The status code of the insights.
             * @example 800
             */
            status?: number | undefined;
            /**
             * @description What kind of traffic the number shows, as reason codes.
             * @example [
             *       10010
             *     ]
             */
            category?: number[] | undefined;
            /**
             * @description What messages from programs to the number show, as reason codes.
             * @example [
             *       10010
             *     ]
             */
            a2p?: number[] | undefined;
            /**
             * @description What messages and calls between people show, as reason codes.
             * @example [
             *       10010
             *     ]
             */
            p2p?: number[] | undefined;
            /**
             * @description What the type of the number shows, as reason codes.
             * @example [
             *       10010
             *     ]
             */
            number_type?: number[] | undefined;
            /**
             * @description What the end user's IP address shows, as reason codes.
             * @example [
             *       10010
             *     ]
             */
            ip?: number[] | undefined;
            /**
             * @description What the end user's email address shows, as reason codes.
             * @example [
             *       10010
             *     ]
             */
            email?: number[] | undefined;
        };
        /** @description How the risk assessment read the phone number. */
        ScoreNumbering: {
            /**
             * @description The number without the country calling code.
             * @example 5558675309
             */
            phone_number?: string | undefined;
            /**
             * @description The fewest digits a number of this country has.
             * @example 10
             */
            min_length?: number | undefined;
            /**
             * @description The most digits a number of this country has.
             * @example 10
             */
            max_length?: number | undefined;
            /**
             * @description The country calling code.
             * @example 1
             */
            country_code?: string | undefined;
        };
        /** @description The time zone. The vendor spells the name `time_zone` in one place and `timezone` in another, so read both. */
        TimeZone: {
            /**
             * @description Its name in the tz database.
             * @example America/Los_Angeles
             */
            name?: string | undefined;
            /**
             * @description The least offset from UTC, in hours.
             * @example -8
             */
            utc_offset_min?: string | undefined;
            /**
             * @description The greatest offset from UTC, in hours.
             * @example -8
             */
            utc_offset_max?: string | undefined;
        };
        /** @description Where the phone number is registered. */
        Location: {
            /**
             * @description The city.
             * @example Los Angeles
             */
            city?: string | undefined;
            /**
             * @description The county.
             * @example Los Angeles
             */
            county?: string | undefined;
            /**
             * @description The state.
             * @example CA
             */
            state?: string | undefined;
            /**
             * @description The postal code.
             * @example 90066
             */
            zip?: string | undefined;
            /** @description The country. */
            country?: {
                /**
                 * @description Its code of two letters, as in ISO 3166-1.
                 * @example US
                 */
                iso2?: string | undefined;
                /**
                 * @description Its code of three letters, as in ISO 3166-1.
                 * @example USA
                 */
                iso3?: string | undefined;
                /**
                 * @description Its name.
                 * @example United States
                 */
                name?: string | undefined;
            } | undefined;
            time_zone?: components["schemas"]["TimeZone"] | undefined;
            timezone?: components["schemas"]["TimeZone"] | undefined;
            /** @description The place on the map. */
            coordinates?: {
                /**
                 * @description Degrees north of the equator.
                 * @example 33.99791
                 */
                latitude?: number | undefined;
                /**
                 * @description Degrees east of Greenwich.
                 * @example -118.4234
                 */
                longitude?: number | undefined;
            } | undefined;
            /**
             * @description The code of the metropolitan area.
             * @example 4480
             */
            metro_code?: string | undefined;
        };
        /** @description Whether the number is on a list of blocked numbers. */
        Blocklisting: {
            /**
             * @description Whether the number is blocked.
             * @example false
             */
            blocked?: boolean | undefined;
            /**
             * @description The kind of the list, from 0 (not blocked) to 4.
             * @example 0
             */
            block_code?: number | undefined;
            /**
             * @description The kind of the list in words.
             * @example Not blocked
             */
            block_description?: string | undefined;
        };
        /** @description The carrier of the number. */
        Carrier: {
            /**
             * @description The vendor's ID of the carrier.
             * @example 310
             */
            carrier_id?: number | undefined;
            /**
             * @description The name of the carrier.
             * @example Example Mobile
             */
            name?: string | undefined;
        };
        /** @description What the risk assessment of the number found, each part only if the account has it switched on. */
        ScoreStatus: {
            phone_type?: components["schemas"]["PhoneType"] | undefined;
            risk?: components["schemas"]["ScoreRisk"] | undefined;
            risk_insights?: components["schemas"]["RiskInsights"] | undefined;
            numbering?: components["schemas"]["ScoreNumbering"] | undefined;
            location?: components["schemas"]["Location"] | undefined;
            blocklisting?: components["schemas"]["Blocklisting"] | undefined;
            carrier?: components["schemas"]["Carrier"] | undefined;
        };
        /** @description When the SIM of the number was last swapped, if you requested the check. Here the risk is text. */
        DeliverySimSwap: {
            /**
             * @description The date of the last swap. Its format is not promised.
             * @example 2020-08-27
             */
            swap_date?: string | undefined;
            /**
             * @description The time of the last swap.
             * @example 17:28:49
             */
            swap_time?: string | undefined;
            /**
             * @description The risk, from 1 (very low) to 4 (high).
             * @example 1
             */
            risk_indicator?: string | undefined;
            status?: components["schemas"]["SimSwapStatus"] | undefined;
        };
        /**
         * @description The result of a message, as the service reports it to your server. One address can receive the reports of several
         *     products of the account: those of other products have another `sub_resource` and status codes from 100 up.
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
         *         "mnc": "004",
         *         "sender_id": "15558675310"
         *       }
         *     }
         */
        DeliveryReport: {
            reference_id?: components["schemas"]["ReferenceId"] | undefined;
            sub_resource: components["schemas"]["SubResource"];
            /**
             * Format: date-time
             * @description When you sent the message, as in ISO 8601.
             * @example 2020-08-27T17:28:49.559307Z
             */
            submit_timestamp?: string | undefined;
            errors?: components["schemas"]["Errors"] | undefined;
            status: components["schemas"]["Status"];
            verify?: components["schemas"]["Verify"] | undefined;
            additional_info?: components["schemas"]["DeliveryAdditionalInfo"] | undefined;
            score_status?: components["schemas"]["ScoreStatus"] | undefined;
            sim_swap?: components["schemas"]["DeliverySimSwap"] | undefined;
        };
    };
    responses: {
        /**
         * @description The service has accepted the message.
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
         * @description The request is wrong. Nothing was sent.
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
         * @description The account or its signature was refused. The request had no effect.
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
         * @description The rate limit or the transaction cap is exceeded. Nothing was sent.
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
         * @description The service is not available. Nothing was sent.
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
         * @description The status of the message, and of the code if one was checked.
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
         * @description The account or its signature was refused. The request had no effect.
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
         * @description No verification exists for this reference ID, or it has expired.
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
         * @description The account or its signature was refused, or the reference ID cannot be completed. Nothing was recorded.
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
         * @description No verification exists for this reference ID.
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
        ReferenceIdInPath: components["schemas"]["ReferenceId"];
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
                verify_code?: components["parameters"]["VerifyCode"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description The `reference_id` of the response to the send, in upper or lower case.
                 * @example 0123456789ABCDEF0123456789ABCDEF
                 */
                reference_id: components["parameters"]["ReferenceIdInPath"];
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
                reference_id: components["parameters"]["ReferenceIdInPath"];
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
                 * @description The customer ID and the signature of the body. The example is that of the report `messageDelivered` below,
                 *     without white space, under the API key of `digestAuth`.
                 * @example TSA FFFFFFFF-EEEE-DDDD-1234-AB1234567890:XTnC41MAng1k3pqVyybZVmxRUsYaMXtDezriCje5oAE=
                 */
                Authorization: string;
                /**
                 * @description The signature alone, for servers whose proxy removes `Authorization`. Accept the form of `Authorization` here as well.
                 * @example XTnC41MAng1k3pqVyybZVmxRUsYaMXtDezriCje5oAE=
                 */
                "X-TS-Authorization"?: string | undefined;
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
            /** @description You have accepted the report. No other answer counts, a 2xx one neither. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description You refuse the report, for instance because its signature does not match. The service posts it again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
