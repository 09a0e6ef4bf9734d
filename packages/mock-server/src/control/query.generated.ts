// Generated from openapi.yaml by `pnpm build`. Do not edit.
// @ts-nocheck
import { type Check, formats } from '@sms-verify/mocks/engine'

export const listMessages: Check = validate21 as never;
const schema6 = {"type":"object","additionalProperties":false,"properties":{"phone_number":{"$ref":"document#/components/schemas/PhoneNumber"}}};
const schema8 = {"type":"string","format":"phone-number","examples":["15558675309"],"x-sensitive":true};
const formats0 = formats["phone-number"];

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate23.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema8,data}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate(data))){
validate23.errors = [{instancePath,keyword:"format",params:{format: "phone-number"},parentSchema:schema8,data}];
return false;
}
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "phone_number")){
validate21.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema6,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.phone_number !== undefined){
if(!(validate23(data.phone_number, {instancePath:instancePath+"/phone_number",parentData:data,parentDataProperty:"phone_number",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
else {
validate21.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema6,data}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const takeNextMessage: Check = validate25 as never;
const schema9 = {"type":"object","additionalProperties":false,"properties":{}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate25.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema9,data}];
return false;
break;
}
}
else {
validate25.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema9,data}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const listSentMessages: Check = validate26 as never;
const schema10 = {"type":"object","additionalProperties":false,"properties":{"last":{"$ref":"document#/components/schemas/Last"}}};
const schema11 = {"type":"integer","minimum":1,"maximum":999999999,"examples":[10]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 === "boolean" || data === null
              || (dataType0 === "string" && data && data == +data && !(data % 1))){
coerced0 = +data;
}
else {
validate27.errors = [{instancePath,keyword:"type",params:{type: "integer"},parentSchema:schema11,data}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(errors === 0){
if(typeof data == "number"){
if(data > 999999999 || isNaN(data)){
validate27.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 999999999},parentSchema:schema11,data}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate27.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11,data}];
return false;
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "last")){
validate26.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema10,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.last !== undefined){
if(!(validate27(data.last, {instancePath:instancePath+"/last",parentData:data,parentDataProperty:"last",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
}
else {
validate26.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema10,data}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

export const listRequests: Check = validate29 as never;
const schema12 = {"type":"object","additionalProperties":false,"properties":{}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate29.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema12,data}];
return false;
break;
}
}
else {
validate29.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema12,data}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const exportRequests: Check = validate30 as never;
const schema13 = {"type":"object","additionalProperties":false,"properties":{"secrets":{"$ref":"document#/components/schemas/Secrets"}}};
const schema14 = {"type":"boolean","default":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(data === "false" || data === 0 || data === null){
coerced0 = false;
}
else if(data === "true" || data === 1){
coerced0 = true;
}
else {
validate31.errors = [{instancePath,keyword:"type",params:{type: "boolean"},parentSchema:schema14,data}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "secrets")){
validate30.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.secrets !== undefined){
if(!(validate31(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
}
else {
validate30.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema13,data}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

export const listOutcomes: Check = validate33 as never;
const schema15 = {"type":"object","additionalProperties":false,"properties":{}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate33.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema15,data}];
return false;
break;
}
}
else {
validate33.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema15,data}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const forceOutcome: Check = validate34 as never;
const schema16 = {"type":"object","additionalProperties":false,"properties":{}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate34.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema16,data}];
return false;
break;
}
}
else {
validate34.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema16,data}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

export const planDelivery: Check = validate35 as never;
const schema17 = {"type":"object","additionalProperties":false,"properties":{}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate35.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema17,data}];
return false;
break;
}
}
else {
validate35.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

export const disruptResponses: Check = validate36 as never;
const schema18 = {"type":"object","additionalProperties":false,"properties":{}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate36.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema18,data}];
return false;
break;
}
}
else {
validate36.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema18,data}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const listReports: Check = validate37 as never;
const schema19 = {"type":"object","additionalProperties":false,"properties":{}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate37.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data}];
return false;
break;
}
}
else {
validate37.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

export const getAccount: Check = validate38 as never;
const schema20 = {"type":"object","additionalProperties":false,"properties":{"customer_id":{"$ref":"document#/components/schemas/CustomerId"}}};
const schema21 = {"type":"string","minLength":1,"examples":["FFFFFFFF-EEEE-DDDD-1234-AB1234567890"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate39.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate39.errors = [{instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema21,data}];
return false;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customer_id")){
validate38.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customer_id !== undefined){
if(!(validate39(data.customer_id, {instancePath:instancePath+"/customer_id",parentData:data,parentDataProperty:"customer_id",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
}
else {
validate38.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema20,data}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}

export const changeAccount: Check = validate41 as never;
const schema22 = {"type":"object","additionalProperties":false,"properties":{"customer_id":{"$ref":"document#/components/schemas/CustomerId"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
let dataType0 = typeof data;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data;
}
else if(data === null){
coerced0 = "";
}
else {
validate42.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data}];
return false;
}
}
if(coerced0 !== undefined){
data = coerced0;
if(parentData !== undefined){
parentData[parentDataProperty] = coerced0;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate42.errors = [{instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema21,data}];
return false;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "customer_id")){
validate41.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customer_id !== undefined){
if(!(validate42(data.customer_id, {instancePath:instancePath+"/customer_id",parentData:data,parentDataProperty:"customer_id",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
}
else {
validate41.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

export const getClock: Check = validate44 as never;
const schema24 = {"type":"object","additionalProperties":false,"properties":{}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate44.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data}];
return false;
break;
}
}
else {
validate44.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

export const advanceClock: Check = validate45 as never;
const schema25 = {"type":"object","additionalProperties":false,"properties":{}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate45.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data}];
return false;
break;
}
}
else {
validate45.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

export const exportState: Check = validate46 as never;
const schema26 = {"type":"object","additionalProperties":false,"properties":{}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate46.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data}];
return false;
break;
}
}
else {
validate46.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

export const importState: Check = validate47 as never;
const schema27 = {"type":"object","additionalProperties":false,"properties":{}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate47.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data}];
return false;
break;
}
}
else {
validate47.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

export const reset: Check = validate48 as never;
const schema28 = {"type":"object","additionalProperties":false,"properties":{}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate48.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data}];
return false;
break;
}
}
else {
validate48.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

export const listenToEvents: Check = validate49 as never;
const schema29 = {"type":"object","additionalProperties":false,"properties":{}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate49.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data}];
return false;
break;
}
}
else {
validate49.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

export const getHealth: Check = validate50 as never;
const schema30 = {"type":"object","additionalProperties":false,"properties":{}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate50.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data}];
return false;
break;
}
}
else {
validate50.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

export const getOpenApi: Check = validate51 as never;
const schema31 = {"type":"object","additionalProperties":false,"properties":{}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate51.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data}];
return false;
break;
}
}
else {
validate51.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

export const checks = { listMessages, takeNextMessage, listSentMessages, listRequests, exportRequests, listOutcomes, forceOutcome, planDelivery, disruptResponses, listReports, getAccount, changeAccount, getClock, advanceClock, exportState, importState, reset, listenToEvents, getHealth, getOpenApi }
