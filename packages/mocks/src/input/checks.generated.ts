// Generated from input.yaml by `pnpm build`. Do not edit.
// @ts-nocheck
import type { Check } from './describe-error.ts'
import { formats } from './formats.ts'

export const checkPhoneNumber: Check = validate22 as never;
const schema7 = {"type":"string","format":"phone-number","examples":["15558675309"],"x-sensitive":true};
const formats0 = formats["phone-number"];

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate(data))){
validate22.errors = [{instancePath,keyword:"format",params:{format: "phone-number"},parentSchema:schema7,data}];
return false;
}
}
else {
validate22.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema7,data}];
return false;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const checkOutcomeName: Check = validate23 as never;
const schema8 = {"type":"string","format":"outcome-name","examples":["rateLimitExceeded"]};
const formats2 = formats["outcome-name"];

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats2.validate(data))){
validate23.errors = [{instancePath,keyword:"format",params:{format: "outcome-name"},parentSchema:schema8,data}];
return false;
}
}
else {
validate23.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema8,data}];
return false;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const checkLast: Check = validate24 as never;
const schema9 = {"type":"integer","minimum":1,"maximum":999999999,"examples":[10]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate24.errors = [{instancePath,keyword:"type",params:{type: "integer"},parentSchema:schema9,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 999999999 || isNaN(data)){
validate24.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 999999999},parentSchema:schema9,data}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate24.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema9,data}];
return false;
}
}
}
}
validate24.errors = vErrors;
return errors === 0;
}

export const checkRepetition: Check = validate25 as never;
const schema10 = {"type":"object","additionalProperties":false,"properties":{"times":{"$ref":"#/$defs/Times"}}};
const schema11 = {"type":"integer","minimum":1,"maximum":1000000000,"default":1};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate26.errors = [{instancePath,keyword:"type",params:{type: "integer"},parentSchema:schema11,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 1000000000 || isNaN(data)){
validate26.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000000000},parentSchema:schema11,data}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate26.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema11,data}];
return false;
}
}
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "times")){
validate25.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema10,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.times !== undefined){
if(!(validate26(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
}
else {
validate25.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema10,data}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const checkHarOptions: Check = validate28 as never;
const schema12 = {"type":"object","additionalProperties":false,"properties":{"secrets":{"$ref":"#/$defs/Secrets"}}};
const schema13 = {"type":"boolean","default":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate29.errors = [{instancePath,keyword:"type",params:{type: "boolean"},parentSchema:schema13,data}];
return false;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "secrets")){
validate28.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema12,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.secrets !== undefined){
if(!(validate29(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
}
else {
validate28.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema12,data}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const checkWaiting: Check = validate31 as never;
const schema14 = {"type":"object","additionalProperties":false,"properties":{"signal":{"typeof":"object"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "signal")){
validate31.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema14,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.signal !== undefined){
let data0 = data.signal;
if(typeof data0 !== "object"){
validate31.errors = [{instancePath:instancePath+"/signal",keyword:"typeof",params:{},parentSchema:schema14.properties.signal,data:data0}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

export const checkDuration: Check = validate32 as never;
const schema15 = {"type":"object","additionalProperties":false,"minProperties":1,"examples":[{"minutes":6}],"properties":{"hours":{"type":"number","minimum":0,"maximum":1000000},"minutes":{"type":"number","minimum":0,"maximum":60000000},"seconds":{"type":"number","minimum":0,"maximum":3600000000},"milliseconds":{"type":"number","minimum":0,"maximum":3600000000000}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate32.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema15,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hours !== undefined){
let data0 = data.hours;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 > 1000000 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema15.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema15.properties.hours,data:data0}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},parentSchema:schema15.properties.hours,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minutes !== undefined){
let data1 = data.minutes;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 > 60000000 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},parentSchema:schema15.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema15.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},parentSchema:schema15.properties.minutes,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data2 = data.seconds;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 3600000000 || isNaN(data2)){
validate32.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},parentSchema:schema15.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate32.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema15.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},parentSchema:schema15.properties.seconds,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.milliseconds !== undefined){
let data3 = data.milliseconds;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 > 3600000000000 || isNaN(data3)){
validate32.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},parentSchema:schema15.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate32.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema15.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},parentSchema:schema15.properties.milliseconds,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(Object.values(data).filter((value) => value !== undefined).length < 1){
validate32.errors = [{instancePath,keyword:"minProperties",params:{},parentSchema:schema15,data}];
return false;
}
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema15,data}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

export const checkDeliveryPlan: Check = validate33 as never;
const schema16 = {"type":"object","additionalProperties":false,"examples":[{"steps":[{"status":207}]}],"properties":{"steps":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/DeliveryStep"}},"reportedStatuses":{"type":"string","enum":["final","all"],"default":"final"},"reportDetails":{"$ref":"#/$defs/ReportDetails"},"reports":{"type":"string","enum":["once","twice","never","reversed"],"default":"once"},"reportDelay":{"$ref":"#/$defs/Duration"}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["status"],"examples":[{"status":200,"after":{"seconds":2}}],"properties":{"status":{"$ref":"#/$defs/DeliveryStatus"},"after":{"$ref":"#/$defs/Duration"}}};
const schema18 = {"type":"integer","format":"delivery-status","examples":[207]};
const formats4 = formats["delivery-status"];

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate35.errors = [{instancePath,keyword:"type",params:{type: "integer"},parentSchema:schema18,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(!(formats4.validate(data))){
validate35.errors = [{instancePath,keyword:"format",params:{format: "delivery-status"},parentSchema:schema18,data}];
return false;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate34.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema17,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "after"))){
validate34.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema17,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(validate35(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs3 = errors;
if(!(validate32(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"examples":[{"additional_info":{"price":"0.0065","currency":"USD"}}],"properties":{"additional_info":{"type":"object"},"score_status":{"type":"object"},"sim_swap":{"type":"object"},"verify":{"type":"object"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "additional_info") || (key0 === "score_status")) || (key0 === "sim_swap")) || (key0 === "verify"))){
validate39.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.additional_info !== undefined){
let data0 = data.additional_info;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate39.errors = [{instancePath:instancePath+"/additional_info",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.additional_info,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score_status !== undefined){
let data1 = data.score_status;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate39.errors = [{instancePath:instancePath+"/score_status",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.score_status,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sim_swap !== undefined){
let data2 = data.sim_swap;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate39.errors = [{instancePath:instancePath+"/sim_swap",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.sim_swap,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verify !== undefined){
let data3 = data.verify;
const _errs8 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate39.errors = [{instancePath:instancePath+"/verify",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.verify,data:data3}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "steps") || (key0 === "reportedStatuses")) || (key0 === "reportDetails")) || (key0 === "reports")) || (key0 === "reportDelay"))){
validate33.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema16,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.steps !== undefined){
let data0 = data.steps;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate33.errors = [{instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},parentSchema:schema16.properties.steps,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate34(data0[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},parentSchema:schema16.properties.steps,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportedStatuses !== undefined){
let data2 = data.reportedStatuses;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate33.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.reportedStatuses,data:data2}];
return false;
}
if(!((data2 === "final") || (data2 === "all"))){
validate33.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"enum",params:{allowedValues: schema16.properties.reportedStatuses.enum},parentSchema:schema16.properties.reportedStatuses,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportDetails !== undefined){
const _errs7 = errors;
if(!(validate39(data.reportDetails, {instancePath:instancePath+"/reportDetails",parentData:data,parentDataProperty:"reportDetails",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reports !== undefined){
let data4 = data.reports;
const _errs8 = errors;
if(typeof data4 !== "string"){
validate33.errors = [{instancePath:instancePath+"/reports",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.reports,data:data4}];
return false;
}
if(!((((data4 === "once") || (data4 === "twice")) || (data4 === "never")) || (data4 === "reversed"))){
validate33.errors = [{instancePath:instancePath+"/reports",keyword:"enum",params:{allowedValues: schema16.properties.reports.enum},parentSchema:schema16.properties.reports,data:data4}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportDelay !== undefined){
const _errs10 = errors;
if(!(validate32(data.reportDelay, {instancePath:instancePath+"/reportDelay",parentData:data,parentDataProperty:"reportDelay",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema16,data}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const checkDisruption: Check = validate42 as never;
const schema20 = {"type":"object","additionalProperties":false,"anyOf":[{"required":["latency"]},{"required":["fault"]}],"x-expected":"an object with latency, fault or both","examples":[{"operation":"sendSms","fault":"reset"}],"properties":{"operation":{"$ref":"#/$defs/OperationId"},"latency":{"$ref":"#/$defs/Latency"},"fault":{"$ref":"#/$defs/Fault"}}};
const schema21 = {"type":"string","format":"operation-id","examples":["sendSms"]};
const formats6 = formats["operation-id"];

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats6.validate(data))){
validate43.errors = [{instancePath,keyword:"format",params:{format: "operation-id"},parentSchema:schema21,data}];
return false;
}
}
else {
validate43.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data}];
return false;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"integer","minimum":0,"maximum":600000,"examples":[20000]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate45.errors = [{instancePath,keyword:"type",params:{type: "integer"},parentSchema:schema22,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 600000 || isNaN(data)){
validate45.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 600000},parentSchema:schema22,data}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate45.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22,data}];
return false;
}
}
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string","enum":["reset","truncate","garbage","hang"],"examples":["reset"]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate47.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data}];
return false;
}
if(!((((data === "reset") || (data === "truncate")) || (data === "garbage")) || (data === "hang"))){
validate47.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema23.enum},parentSchema:schema23,data}];
return false;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.latency === undefined) && (missing0 = "latency")){
const err0 = {instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema20.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.fault === undefined) && (missing1 = "fault")){
const err1 = {instancePath,keyword:"required",params:{missingProperty: missing1},parentSchema:schema20.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,keyword:"anyOf",params:{},parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate42.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs4 = errors;
for(const key0 in data){
if(!(((key0 === "operation") || (key0 === "latency")) || (key0 === "fault"))){
validate42.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.operation !== undefined){
const _errs5 = errors;
if(!(validate43(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.latency !== undefined){
const _errs6 = errors;
if(!(validate45(data.latency, {instancePath:instancePath+"/latency",parentData:data,parentDataProperty:"latency",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fault !== undefined){
const _errs7 = errors;
if(!(validate47(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate42.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema20,data}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

export const checkAccount: Check = validate49 as never;
const schema24 = {"type":"object","additionalProperties":false,"examples":[{"suspended":true}],"properties":{"suspended":{"type":["boolean","null"]},"productEnabled":{"type":["boolean","null"]},"allowedAddresses":{"type":["array","null"],"items":{"type":"string","format":"ip-address","examples":["203.0.113.45"]}},"trialNumbers":{"type":["array","null"],"items":{"$ref":"#/$defs/PhoneNumber"}},"codes":{"$ref":"#/$defs/Codes"},"requestsPerSecond":{"type":["number","null"],"minimum":0},"transactionCap":{"type":["number","null"],"minimum":0},"outage":{"type":["boolean","null"]}}};
const formats8 = formats["ip-address"];
const schema25 = {"type":["object","null"],"propertyNames":{"format":"phone-number"},"additionalProperties":{"$ref":"#/$defs/Code"},"examples":[{"15555550199":"123456"}]};
const schema26 = {"type":"string","minLength":3,"maxLength":7,"pattern":"^[0-9]+$","examples":["123456"],"x-expected":"3 to 7 digits","x-sensitive":true};
const pattern0 = new RegExp("^[0-9]+$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 7){
validate52.errors = [{instancePath,keyword:"maxLength",params:{limit: 7},parentSchema:schema26,data}];
return false;
}
else {
if(data.length < 3){
validate52.errors = [{instancePath,keyword:"minLength",params:{limit: 3},parentSchema:schema26,data}];
return false;
}
else {
if(!pattern0.test(data)){
validate52.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+$"},parentSchema:schema26,data}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate51.errors = [{instancePath,keyword:"type",params:{type: schema25.type},parentSchema:schema25,data}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!(formats0.validate(key0))){
const err0 = {instancePath,keyword:"format",params:{format: "phone-number"},parentSchema:schema25.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,keyword:"propertyNames",params:{propertyName: key0},parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate51.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate52(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "suspended") || (key0 === "productEnabled")) || (key0 === "allowedAddresses")) || (key0 === "trialNumbers")) || (key0 === "codes")) || (key0 === "requestsPerSecond")) || (key0 === "transactionCap")) || (key0 === "outage"))){
validate49.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.suspended !== undefined){
let data0 = data.suspended;
const _errs2 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate49.errors = [{instancePath:instancePath+"/suspended",keyword:"type",params:{type: schema24.properties.suspended.type},parentSchema:schema24.properties.suspended,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.productEnabled !== undefined){
let data1 = data.productEnabled;
const _errs4 = errors;
if((typeof data1 !== "boolean") && (data1 !== null)){
validate49.errors = [{instancePath:instancePath+"/productEnabled",keyword:"type",params:{type: schema24.properties.productEnabled.type},parentSchema:schema24.properties.productEnabled,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedAddresses !== undefined){
let data2 = data.allowedAddresses;
const _errs6 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate49.errors = [{instancePath:instancePath+"/allowedAddresses",keyword:"type",params:{type: schema24.properties.allowedAddresses.type},parentSchema:schema24.properties.allowedAddresses,data:data2}];
return false;
}
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats8.validate(data3))){
validate49.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"format",params:{format: "ip-address"},parentSchema:schema24.properties.allowedAddresses.items,data:data3}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema24.properties.allowedAddresses.items,data:data3}];
return false;
}
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trialNumbers !== undefined){
let data4 = data.trialNumbers;
const _errs10 = errors;
if((!(Array.isArray(data4))) && (data4 !== null)){
validate49.errors = [{instancePath:instancePath+"/trialNumbers",keyword:"type",params:{type: schema24.properties.trialNumbers.type},parentSchema:schema24.properties.trialNumbers,data:data4}];
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate22(data4[i1], {instancePath:instancePath+"/trialNumbers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codes !== undefined){
const _errs13 = errors;
if(!(validate51(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestsPerSecond !== undefined){
let data7 = data.requestsPerSecond;
const _errs14 = errors;
if((!(typeof data7 == "number")) && (data7 !== null)){
validate49.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"type",params:{type: schema24.properties.requestsPerSecond.type},parentSchema:schema24.properties.requestsPerSecond,data:data7}];
return false;
}
if(errors === _errs14){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate49.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.requestsPerSecond,data:data7}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionCap !== undefined){
let data8 = data.transactionCap;
const _errs16 = errors;
if((!(typeof data8 == "number")) && (data8 !== null)){
validate49.errors = [{instancePath:instancePath+"/transactionCap",keyword:"type",params:{type: schema24.properties.transactionCap.type},parentSchema:schema24.properties.transactionCap,data:data8}];
return false;
}
if(errors === _errs16){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate49.errors = [{instancePath:instancePath+"/transactionCap",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.transactionCap,data:data8}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outage !== undefined){
let data9 = data.outage;
const _errs18 = errors;
if((typeof data9 !== "boolean") && (data9 !== null)){
validate49.errors = [{instancePath:instancePath+"/outage",keyword:"type",params:{type: schema24.properties.outage.type},parentSchema:schema24.properties.outage,data:data9}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

export const checkCustomerId: Check = validate55 as never;
const schema27 = {"type":"string","minLength":1,"examples":["FFFFFFFF-EEEE-DDDD-1234-AB1234567890"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate55.errors = [{instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema27,data}];
return false;
}
}
else {
validate55.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema27,data}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

export const checkSimulationState: Check = validate56 as never;
const schema28 = {"type":"object","additionalProperties":false,"required":["version","exportedAt","accounts","messages","outcomes","deliveries","disruptions"],"properties":{"version":{"type":"integer","enum":[1],"x-expected":"1, the version of the format that this release reads"},"exportedAt":{"$ref":"#/$defs/Moment"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountState"}},"messages":{"type":"array","items":{"$ref":"#/$defs/MessageState"}},"outcomes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["outcome","times"],"properties":{"outcome":{"$ref":"#/$defs/OutcomeName"},"times":{"$ref":"#/$defs/Times"}}}},"deliveries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["plan","times"],"properties":{"plan":{"$ref":"#/$defs/DeliveryPlan"},"times":{"$ref":"#/$defs/Times"}}}},"disruptions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["disruption","times"],"properties":{"disruption":{"$ref":"#/$defs/Disruption"},"times":{"$ref":"#/$defs/Times"}}}}}};
const schema29 = {"type":"string","format":"date-time","examples":["2026-01-31T12:00:00.000Z"]};
const formats12 = formats["date-time"];

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats12.validate(data))){
validate57.errors = [{instancePath,keyword:"format",params:{format: "date-time"},parentSchema:schema29,data}];
return false;
}
}
else {
validate57.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema29,data}];
return false;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"required":["customerId","account","messagesSent"],"properties":{"customerId":{"$ref":"#/$defs/CustomerId"},"account":{"$ref":"#/$defs/Account"},"messagesSent":{"type":"integer","minimum":0}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of schema30.required){
valid0 = data[missing0] !== undefined;
if(!valid0){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema30,data}];
return false;
break;
}
}
if(valid0){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "customerId") || (key0 === "account")) || (key0 === "messagesSent"))){
validate59.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customerId !== undefined){
const _errs2 = errors;
if(!(validate55(data.customerId, {instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.account !== undefined){
const _errs3 = errors;
if(!(validate49(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.messagesSent !== undefined){
let data2 = data.messagesSent;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate59.errors = [{instancePath:instancePath+"/messagesSent",keyword:"type",params:{type: "integer"},parentSchema:schema30.properties.messagesSent,data:data2}];
return false;
}
if(errors === _errs4){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate59.errors = [{instancePath:instancePath+"/messagesSent",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.messagesSent,data:data2}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"required":["customerId","reference_id","phone_number","text","code","madeByService","sentAt","timeline","taken","attempts","code_state","code_entered","pendingReports"],"properties":{"customerId":{"$ref":"#/$defs/CustomerId"},"reference_id":{"$ref":"#/$defs/ReferenceId"},"phone_number":{"type":"string","pattern":"^[0-9]+$","examples":["15558675309"],"x-expected":"a phone number, digits only","x-sensitive":true},"text":{"type":"string","examples":["Your code is 4829103"],"x-expected":"a string","x-sensitive":true},"code":{"$ref":"#/$defs/Code"},"madeByService":{"type":"boolean"},"sentAt":{"$ref":"#/$defs/Moment"},"timeline":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["status","at"],"properties":{"status":{"$ref":"#/$defs/DeliveryStatus"},"at":{"$ref":"#/$defs/Moment"}}}},"taken":{"type":"boolean"},"attempts":{"type":"integer","minimum":0},"code_state":{"type":"string","enum":["VALID","INVALID","EXPIRED","MAX_ATTEMPTS_EXCEEDED","UNKNOWN"]},"code_entered":{"type":"string","x-expected":"a string","x-sensitive":true},"callback_url":{"type":"string","examples":["http://127.0.0.1:3000/reports"]},"sender_id":{"type":"string"},"reportDetails":{"$ref":"#/$defs/ReportDetails"},"pendingReports":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["step","attempt","at"],"properties":{"step":{"type":"integer","minimum":0},"attempt":{"type":"integer","minimum":1,"maximum":4},"at":{"$ref":"#/$defs/Moment"}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema32 = {"type":"string","pattern":"^[0-9A-F]{32}$","examples":["0123456789ABCDEF0123456789ABCDEF"],"x-expected":"a reference ID, 32 hexadecimal digits in upper case"};
const pattern1 = new RegExp("^[0-9A-F]{32}$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate65.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[0-9A-F]{32}$"},schema:"^[0-9A-F]{32}$",parentSchema:schema32,data}];
return false;
}
}
else {
validate65.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema32,data}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of schema31.required){
valid0 = data[missing0] !== undefined;
if(!valid0){
validate63.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema31,data}];
return false;
break;
}
}
if(valid0){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema31.properties, key0))){
validate63.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customerId !== undefined){
const _errs2 = errors;
if(!(validate55(data.customerId, {instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reference_id !== undefined){
const _errs3 = errors;
if(!(validate65(data.reference_id, {instancePath:instancePath+"/reference_id",parentData:data,parentDataProperty:"reference_id",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.phone_number !== undefined){
let data2 = data.phone_number;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate63.errors = [{instancePath:instancePath+"/phone_number",keyword:"pattern",params:{pattern: "^[0-9]+$"},parentSchema:schema31.properties.phone_number,data:data2}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/phone_number",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.phone_number,data:data2}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.text !== undefined){
let data3 = data.text;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate63.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.text,data:data3}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.code !== undefined){
const _errs8 = errors;
if(!(validate52(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.madeByService !== undefined){
let data5 = data.madeByService;
const _errs9 = errors;
if(typeof data5 !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/madeByService",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.madeByService,data:data5}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sentAt !== undefined){
const _errs11 = errors;
if(!(validate57(data.sentAt, {instancePath:instancePath+"/sentAt",parentData:data,parentDataProperty:"sentAt",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.timeline !== undefined){
let data7 = data.timeline;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data7)){
if(data7.length < 1){
validate63.errors = [{instancePath:instancePath+"/timeline",keyword:"minItems",params:{limit: 1},parentSchema:schema31.properties.timeline,data:data7}];
return false;
}
else {
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
let valid3 = true;
for( missing1 of schema31.properties.timeline.items.required){
valid3 = data8[missing1] !== undefined;
if(!valid3){
validate63.errors = [{instancePath:instancePath+"/timeline/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema31.properties.timeline.items,data:data8}];
return false;
break;
}
}
if(valid3){
const _errs16 = errors;
for(const key1 in data8){
if(!((key1 === "status") || (key1 === "at"))){
validate63.errors = [{instancePath:instancePath+"/timeline/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema31.properties.timeline.items,data:data8}];
return false;
break;
}
}
if(_errs16 === errors){
if(data8.status !== undefined){
const _errs17 = errors;
if(!(validate35(data8.status, {instancePath:instancePath+"/timeline/" + i0+"/status",parentData:data8,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.at !== undefined){
const _errs18 = errors;
if(!(validate57(data8.at, {instancePath:instancePath+"/timeline/" + i0+"/at",parentData:data8,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/timeline/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema31.properties.timeline.items,data:data8}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/timeline",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.timeline,data:data7}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.taken !== undefined){
let data11 = data.taken;
const _errs19 = errors;
if(typeof data11 !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/taken",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.taken,data:data11}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.attempts !== undefined){
let data12 = data.attempts;
const _errs21 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate63.errors = [{instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.attempts,data:data12}];
return false;
}
if(errors === _errs21){
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
validate63.errors = [{instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema31.properties.attempts,data:data12}];
return false;
}
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.code_state !== undefined){
let data13 = data.code_state;
const _errs23 = errors;
if(typeof data13 !== "string"){
validate63.errors = [{instancePath:instancePath+"/code_state",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.code_state,data:data13}];
return false;
}
if(!(((((data13 === "VALID") || (data13 === "INVALID")) || (data13 === "EXPIRED")) || (data13 === "MAX_ATTEMPTS_EXCEEDED")) || (data13 === "UNKNOWN"))){
validate63.errors = [{instancePath:instancePath+"/code_state",keyword:"enum",params:{allowedValues: schema31.properties.code_state.enum},parentSchema:schema31.properties.code_state,data:data13}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.code_entered !== undefined){
let data14 = data.code_entered;
const _errs25 = errors;
if(typeof data14 !== "string"){
validate63.errors = [{instancePath:instancePath+"/code_entered",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.code_entered,data:data14}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.callback_url !== undefined){
let data15 = data.callback_url;
const _errs27 = errors;
if(typeof data15 !== "string"){
validate63.errors = [{instancePath:instancePath+"/callback_url",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.callback_url,data:data15}];
return false;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sender_id !== undefined){
let data16 = data.sender_id;
const _errs29 = errors;
if(typeof data16 !== "string"){
validate63.errors = [{instancePath:instancePath+"/sender_id",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.sender_id,data:data16}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reportDetails !== undefined){
const _errs31 = errors;
if(!(validate39(data.reportDetails, {instancePath:instancePath+"/reportDetails",parentData:data,parentDataProperty:"reportDetails",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.pendingReports !== undefined){
let data18 = data.pendingReports;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data18)){
var valid5 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs34 = errors;
if(errors === _errs34){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
let valid6 = true;
for( missing2 of schema31.properties.pendingReports.items.required){
valid6 = data19[missing2] !== undefined;
if(!valid6){
validate63.errors = [{instancePath:instancePath+"/pendingReports/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema31.properties.pendingReports.items,data:data19}];
return false;
break;
}
}
if(valid6){
const _errs36 = errors;
for(const key2 in data19){
if(!(((key2 === "step") || (key2 === "attempt")) || (key2 === "at"))){
validate63.errors = [{instancePath:instancePath+"/pendingReports/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema31.properties.pendingReports.items,data:data19}];
return false;
break;
}
}
if(_errs36 === errors){
if(data19.step !== undefined){
let data20 = data19.step;
const _errs37 = errors;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
validate63.errors = [{instancePath:instancePath+"/pendingReports/" + i1+"/step",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.pendingReports.items.properties.step,data:data20}];
return false;
}
if(errors === _errs37){
if(typeof data20 == "number"){
if(data20 < 0 || isNaN(data20)){
validate63.errors = [{instancePath:instancePath+"/pendingReports/" + i1+"/step",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema31.properties.pendingReports.items.properties.step,data:data20}];
return false;
}
}
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.attempt !== undefined){
let data21 = data19.attempt;
const _errs39 = errors;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
validate63.errors = [{instancePath:instancePath+"/pendingReports/" + i1+"/attempt",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.pendingReports.items.properties.attempt,data:data21}];
return false;
}
if(errors === _errs39){
if(typeof data21 == "number"){
if(data21 > 4 || isNaN(data21)){
validate63.errors = [{instancePath:instancePath+"/pendingReports/" + i1+"/attempt",keyword:"maximum",params:{comparison: "<=", limit: 4},parentSchema:schema31.properties.pendingReports.items.properties.attempt,data:data21}];
return false;
}
else {
if(data21 < 1 || isNaN(data21)){
validate63.errors = [{instancePath:instancePath+"/pendingReports/" + i1+"/attempt",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema31.properties.pendingReports.items.properties.attempt,data:data21}];
return false;
}
}
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.at !== undefined){
const _errs41 = errors;
if(!(validate57(data19.at, {instancePath:instancePath+"/pendingReports/" + i1+"/at",parentData:data19,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/pendingReports/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema31.properties.pendingReports.items,data:data19}];
return false;
}
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/pendingReports",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.pendingReports,data:data18}];
return false;
}
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate63.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of schema28.required){
valid0 = data[missing0] !== undefined;
if(!valid0){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema28,data}];
return false;
break;
}
}
if(valid0){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "exportedAt")) || (key0 === "accounts")) || (key0 === "messages")) || (key0 === "outcomes")) || (key0 === "deliveries")) || (key0 === "disruptions"))){
validate56.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate56.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema28.properties.version,data:data0}];
return false;
}
if(!(data0 === 1)){
validate56.errors = [{instancePath:instancePath+"/version",keyword:"enum",params:{allowedValues: schema28.properties.version.enum},parentSchema:schema28.properties.version,data:data0}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.exportedAt !== undefined){
const _errs4 = errors;
if(!(validate57(data.exportedAt, {instancePath:instancePath+"/exportedAt",parentData:data,parentDataProperty:"exportedAt",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.accounts !== undefined){
let data2 = data.accounts;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate59(data2[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.accounts,data:data2}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.messages !== undefined){
let data4 = data.messages;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate63(data4[i1], {instancePath:instancePath+"/messages/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/messages",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.messages,data:data4}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.outcomes !== undefined){
let data6 = data.outcomes;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid4 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs13 = errors;
if(errors === _errs13){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
let valid5 = true;
for( missing1 of schema28.properties.outcomes.items.required){
valid5 = data7[missing1] !== undefined;
if(!valid5){
validate56.errors = [{instancePath:instancePath+"/outcomes/" + i2,keyword:"required",params:{missingProperty: missing1},parentSchema:schema28.properties.outcomes.items,data:data7}];
return false;
break;
}
}
if(valid5){
const _errs15 = errors;
for(const key1 in data7){
if(!((key1 === "outcome") || (key1 === "times"))){
validate56.errors = [{instancePath:instancePath+"/outcomes/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema28.properties.outcomes.items,data:data7}];
return false;
break;
}
}
if(_errs15 === errors){
if(data7.outcome !== undefined){
const _errs16 = errors;
if(!(validate23(data7.outcome, {instancePath:instancePath+"/outcomes/" + i2+"/outcome",parentData:data7,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.times !== undefined){
const _errs17 = errors;
if(!(validate26(data7.times, {instancePath:instancePath+"/outcomes/" + i2+"/times",parentData:data7,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid6 = _errs17 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/outcomes/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema28.properties.outcomes.items,data:data7}];
return false;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/outcomes",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.outcomes,data:data6}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.deliveries !== undefined){
let data10 = data.deliveries;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data10)){
var valid7 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs20 = errors;
if(errors === _errs20){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
let valid8 = true;
for( missing2 of schema28.properties.deliveries.items.required){
valid8 = data11[missing2] !== undefined;
if(!valid8){
validate56.errors = [{instancePath:instancePath+"/deliveries/" + i3,keyword:"required",params:{missingProperty: missing2},parentSchema:schema28.properties.deliveries.items,data:data11}];
return false;
break;
}
}
if(valid8){
const _errs22 = errors;
for(const key2 in data11){
if(!((key2 === "plan") || (key2 === "times"))){
validate56.errors = [{instancePath:instancePath+"/deliveries/" + i3,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema28.properties.deliveries.items,data:data11}];
return false;
break;
}
}
if(_errs22 === errors){
if(data11.plan !== undefined){
const _errs23 = errors;
if(!(validate33(data11.plan, {instancePath:instancePath+"/deliveries/" + i3+"/plan",parentData:data11,parentDataProperty:"plan",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid9 = _errs23 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data11.times !== undefined){
const _errs24 = errors;
if(!(validate26(data11.times, {instancePath:instancePath+"/deliveries/" + i3+"/times",parentData:data11,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid9 = _errs24 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/deliveries/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema28.properties.deliveries.items,data:data11}];
return false;
}
}
var valid7 = _errs20 === errors;
if(!valid7){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/deliveries",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.deliveries,data:data10}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.disruptions !== undefined){
let data14 = data.disruptions;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data14)){
var valid10 = true;
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
const _errs27 = errors;
if(errors === _errs27){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
let valid11 = true;
for( missing3 of schema28.properties.disruptions.items.required){
valid11 = data15[missing3] !== undefined;
if(!valid11){
validate56.errors = [{instancePath:instancePath+"/disruptions/" + i4,keyword:"required",params:{missingProperty: missing3},parentSchema:schema28.properties.disruptions.items,data:data15}];
return false;
break;
}
}
if(valid11){
const _errs29 = errors;
for(const key3 in data15){
if(!((key3 === "disruption") || (key3 === "times"))){
validate56.errors = [{instancePath:instancePath+"/disruptions/" + i4,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema28.properties.disruptions.items,data:data15}];
return false;
break;
}
}
if(_errs29 === errors){
if(data15.disruption !== undefined){
const _errs30 = errors;
if(!(validate42(data15.disruption, {instancePath:instancePath+"/disruptions/" + i4+"/disruption",parentData:data15,parentDataProperty:"disruption",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid12 = _errs30 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data15.times !== undefined){
const _errs31 = errors;
if(!(validate26(data15.times, {instancePath:instancePath+"/disruptions/" + i4+"/times",parentData:data15,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid12 = _errs31 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/disruptions/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema28.properties.disruptions.items,data:data15}];
return false;
}
}
var valid10 = _errs27 === errors;
if(!valid10){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/disruptions",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.disruptions,data:data14}];
return false;
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

export const checkSimulationOptions: Check = validate80 as never;
const schema33 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]}}};
const schema34 = {"type":"object","additionalProperties":false,"required":["customerId","apiKey"],"x-sensitive":true,"properties":{"customerId":{"$ref":"#/$defs/CustomerId"},"apiKey":{"$ref":"#/$defs/ApiKey"}}};
const schema35 = {"type":"string","minLength":1,"x-sensitive":true};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate83.errors = [{instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema35,data}];
return false;
}
}
else {
validate83.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema35,data}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of schema34.required){
valid0 = data[missing0] !== undefined;
if(!valid0){
validate81.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema34,data}];
return false;
break;
}
}
if(valid0){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "customerId") || (key0 === "apiKey"))){
validate81.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customerId !== undefined){
const _errs2 = errors;
if(!(validate55(data.customerId, {instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.apiKey !== undefined){
const _errs3 = errors;
if(!(validate83(data.apiKey, {instancePath:instancePath+"/apiKey",parentData:data,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema34,data}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","additionalProperties":false,"required":["customerId","apiKey"],"x-sensitive":true,"properties":{"customerId":{"$ref":"#/$defs/CustomerId"},"apiKey":{"$ref":"#/$defs/ApiKey"},"account":{"$ref":"#/$defs/Account"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of schema36.required){
valid0 = data[missing0] !== undefined;
if(!valid0){
validate87.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema36,data}];
return false;
break;
}
}
if(valid0){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "customerId") || (key0 === "apiKey")) || (key0 === "account"))){
validate87.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema36,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customerId !== undefined){
const _errs2 = errors;
if(!(validate55(data.customerId, {instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.apiKey !== undefined){
const _errs3 = errors;
if(!(validate83(data.apiKey, {instancePath:instancePath+"/apiKey",parentData:data,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.account !== undefined){
const _errs4 = errors;
if(!(validate49(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema36,data}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

const formats14 = formats["base-path"];

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
validate80.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.codeTtl !== undefined){
let data0 = data.codeTtl;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 <= 0 || isNaN(data0)){
validate80.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema33.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.codeTtl,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxAttempts !== undefined){
let data1 = data.maxAttempts;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate80.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},parentSchema:schema33.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate80.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema33.properties.maxAttempts,data:data1}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codeLength !== undefined){
let data2 = data.codeLength;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate80.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},parentSchema:schema33.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate80.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},parentSchema:schema33.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate80.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},parentSchema:schema33.properties.codeLength,data:data2}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusTtl !== undefined){
let data3 = data.statusTtl;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 <= 0 || isNaN(data3)){
validate80.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema33.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.statusTtl,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dateTolerance !== undefined){
let data4 = data.dateTolerance;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 <= 0 || isNaN(data4)){
validate80.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema33.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.dateTolerance,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonceTtl !== undefined){
let data5 = data.nonceTtl;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 <= 0 || isNaN(data5)){
validate80.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema33.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.nonceTtl,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined){
let data6 = data.retention;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate80.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},parentSchema:schema33.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate80.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema33.properties.retention,data:data6}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retentionTtl !== undefined){
let data7 = data.retentionTtl;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 == "number"){
if(data7 <= 0 || isNaN(data7)){
validate80.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema33.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.retentionTtl,data:data7}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkOwnCodes !== undefined){
let data8 = data.checkOwnCodes;
const _errs18 = errors;
if(typeof data8 !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},parentSchema:schema33.properties.checkOwnCodes,data:data8}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptHmacSha1 !== undefined){
let data9 = data.acceptHmacSha1;
const _errs20 = errors;
if(typeof data9 !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},parentSchema:schema33.properties.acceptHmacSha1,data:data9}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingNonce !== undefined){
let data10 = data.acceptMissingNonce;
const _errs22 = errors;
if(typeof data10 !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},parentSchema:schema33.properties.acceptMissingNonce,data:data10}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingAuthMethod !== undefined){
let data11 = data.acceptMissingAuthMethod;
const _errs24 = errors;
if(typeof data11 !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},parentSchema:schema33.properties.acceptMissingAuthMethod,data:data11}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptUtcDates !== undefined){
let data12 = data.acceptUtcDates;
const _errs26 = errors;
if(typeof data12 !== "boolean"){
validate80.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},parentSchema:schema33.properties.acceptUtcDates,data:data12}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credentials !== undefined){
const _errs28 = errors;
if(!(validate81(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs29 = errors;
if(!(validate49(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data15 = data.accounts;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid1 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate87(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},parentSchema:schema33.properties.accounts,data:data15}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivery !== undefined){
const _errs33 = errors;
if(!(validate33(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportFetch !== undefined){
let data18 = data.reportFetch;
const _errs34 = errors;
if(typeof data18 !== "function"){
validate80.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},parentSchema:schema33.properties.reportFetch,data:data18}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basePath !== undefined){
let data19 = data.basePath;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data19 === "string"){
if(!(formats14.validate(data19))){
validate80.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},parentSchema:schema33.properties.basePath,data:data19}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},parentSchema:schema33.properties.basePath,data:data19}];
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceAddress !== undefined){
let data20 = data.sourceAddress;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data20 === "string"){
if(!(formats8.validate(data20))){
validate80.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},parentSchema:schema33.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},parentSchema:schema33.properties.sourceAddress,data:data20}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate80.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema33,data}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

export const checkMockOptions: Check = validate93 as never;
const schema37 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"server":{"type":"string","format":"server-address","examples":["https://rest-ww.telesign.com"]}}};
const formats22 = formats["server-address"];

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
validate93.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema37,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.codeTtl !== undefined){
let data0 = data.codeTtl;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 <= 0 || isNaN(data0)){
validate93.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema37.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.codeTtl,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxAttempts !== undefined){
let data1 = data.maxAttempts;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate93.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate93.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.maxAttempts,data:data1}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codeLength !== undefined){
let data2 = data.codeLength;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate93.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate93.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},parentSchema:schema37.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate93.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},parentSchema:schema37.properties.codeLength,data:data2}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusTtl !== undefined){
let data3 = data.statusTtl;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 <= 0 || isNaN(data3)){
validate93.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema37.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.statusTtl,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dateTolerance !== undefined){
let data4 = data.dateTolerance;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 <= 0 || isNaN(data4)){
validate93.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema37.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.dateTolerance,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonceTtl !== undefined){
let data5 = data.nonceTtl;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 <= 0 || isNaN(data5)){
validate93.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema37.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.nonceTtl,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined){
let data6 = data.retention;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate93.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate93.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema37.properties.retention,data:data6}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retentionTtl !== undefined){
let data7 = data.retentionTtl;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 == "number"){
if(data7 <= 0 || isNaN(data7)){
validate93.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema37.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.retentionTtl,data:data7}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkOwnCodes !== undefined){
let data8 = data.checkOwnCodes;
const _errs18 = errors;
if(typeof data8 !== "boolean"){
validate93.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},parentSchema:schema37.properties.checkOwnCodes,data:data8}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptHmacSha1 !== undefined){
let data9 = data.acceptHmacSha1;
const _errs20 = errors;
if(typeof data9 !== "boolean"){
validate93.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},parentSchema:schema37.properties.acceptHmacSha1,data:data9}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingNonce !== undefined){
let data10 = data.acceptMissingNonce;
const _errs22 = errors;
if(typeof data10 !== "boolean"){
validate93.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},parentSchema:schema37.properties.acceptMissingNonce,data:data10}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingAuthMethod !== undefined){
let data11 = data.acceptMissingAuthMethod;
const _errs24 = errors;
if(typeof data11 !== "boolean"){
validate93.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},parentSchema:schema37.properties.acceptMissingAuthMethod,data:data11}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptUtcDates !== undefined){
let data12 = data.acceptUtcDates;
const _errs26 = errors;
if(typeof data12 !== "boolean"){
validate93.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},parentSchema:schema37.properties.acceptUtcDates,data:data12}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credentials !== undefined){
const _errs28 = errors;
if(!(validate81(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs29 = errors;
if(!(validate49(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data15 = data.accounts;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid1 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate87(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},parentSchema:schema37.properties.accounts,data:data15}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivery !== undefined){
const _errs33 = errors;
if(!(validate33(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportFetch !== undefined){
let data18 = data.reportFetch;
const _errs34 = errors;
if(typeof data18 !== "function"){
validate93.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},parentSchema:schema37.properties.reportFetch,data:data18}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basePath !== undefined){
let data19 = data.basePath;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data19 === "string"){
if(!(formats14.validate(data19))){
validate93.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},parentSchema:schema37.properties.basePath,data:data19}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.basePath,data:data19}];
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceAddress !== undefined){
let data20 = data.sourceAddress;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data20 === "string"){
if(!(formats8.validate(data20))){
validate93.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},parentSchema:schema37.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.sourceAddress,data:data20}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
let data21 = data.server;
const _errs39 = errors;
if(errors === _errs39){
if(errors === _errs39){
if(typeof data21 === "string"){
if(!(formats22.validate(data21))){
validate93.errors = [{instancePath:instancePath+"/server",keyword:"format",params:{format: "server-address"},parentSchema:schema37.properties.server,data:data21}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.server,data:data21}];
return false;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate93.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema37,data}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}

export const checkSetupMockOptions: Check = validate98 as never;
const schema38 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"server":{"type":"string","format":"server-address","examples":["https://rest-ww.telesign.com"]},"hooks":{"x-expected":"false, or an object with the functions beforeAll, afterEach and afterAll","anyOf":[{"const":false},{"type":"object","required":["beforeAll","afterEach","afterAll"],"properties":{"beforeAll":{"typeof":"function"},"afterEach":{"typeof":"function"},"afterAll":{"typeof":"function"}}}]},"handlers":{"type":"array"},"onOtherRequests":{"type":"string","enum":["bypass","warn","error"]},"worker":{"type":"object"}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
validate98.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.codeTtl !== undefined){
let data0 = data.codeTtl;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 <= 0 || isNaN(data0)){
validate98.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema38.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},parentSchema:schema38.properties.codeTtl,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxAttempts !== undefined){
let data1 = data.maxAttempts;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate98.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},parentSchema:schema38.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate98.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema38.properties.maxAttempts,data:data1}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codeLength !== undefined){
let data2 = data.codeLength;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate98.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},parentSchema:schema38.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate98.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},parentSchema:schema38.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate98.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},parentSchema:schema38.properties.codeLength,data:data2}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusTtl !== undefined){
let data3 = data.statusTtl;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 <= 0 || isNaN(data3)){
validate98.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema38.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},parentSchema:schema38.properties.statusTtl,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dateTolerance !== undefined){
let data4 = data.dateTolerance;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 <= 0 || isNaN(data4)){
validate98.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema38.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},parentSchema:schema38.properties.dateTolerance,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonceTtl !== undefined){
let data5 = data.nonceTtl;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 <= 0 || isNaN(data5)){
validate98.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema38.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},parentSchema:schema38.properties.nonceTtl,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined){
let data6 = data.retention;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate98.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},parentSchema:schema38.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate98.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema38.properties.retention,data:data6}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retentionTtl !== undefined){
let data7 = data.retentionTtl;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 == "number"){
if(data7 <= 0 || isNaN(data7)){
validate98.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema38.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},parentSchema:schema38.properties.retentionTtl,data:data7}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkOwnCodes !== undefined){
let data8 = data.checkOwnCodes;
const _errs18 = errors;
if(typeof data8 !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},parentSchema:schema38.properties.checkOwnCodes,data:data8}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptHmacSha1 !== undefined){
let data9 = data.acceptHmacSha1;
const _errs20 = errors;
if(typeof data9 !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},parentSchema:schema38.properties.acceptHmacSha1,data:data9}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingNonce !== undefined){
let data10 = data.acceptMissingNonce;
const _errs22 = errors;
if(typeof data10 !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},parentSchema:schema38.properties.acceptMissingNonce,data:data10}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingAuthMethod !== undefined){
let data11 = data.acceptMissingAuthMethod;
const _errs24 = errors;
if(typeof data11 !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},parentSchema:schema38.properties.acceptMissingAuthMethod,data:data11}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptUtcDates !== undefined){
let data12 = data.acceptUtcDates;
const _errs26 = errors;
if(typeof data12 !== "boolean"){
validate98.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},parentSchema:schema38.properties.acceptUtcDates,data:data12}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credentials !== undefined){
const _errs28 = errors;
if(!(validate81(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs29 = errors;
if(!(validate49(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data15 = data.accounts;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid1 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate87(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.accounts,data:data15}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivery !== undefined){
const _errs33 = errors;
if(!(validate33(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportFetch !== undefined){
let data18 = data.reportFetch;
const _errs34 = errors;
if(typeof data18 !== "function"){
validate98.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},parentSchema:schema38.properties.reportFetch,data:data18}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basePath !== undefined){
let data19 = data.basePath;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data19 === "string"){
if(!(formats14.validate(data19))){
validate98.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},parentSchema:schema38.properties.basePath,data:data19}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.basePath,data:data19}];
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceAddress !== undefined){
let data20 = data.sourceAddress;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data20 === "string"){
if(!(formats8.validate(data20))){
validate98.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},parentSchema:schema38.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.sourceAddress,data:data20}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
let data21 = data.server;
const _errs39 = errors;
if(errors === _errs39){
if(errors === _errs39){
if(typeof data21 === "string"){
if(!(formats22.validate(data21))){
validate98.errors = [{instancePath:instancePath+"/server",keyword:"format",params:{format: "server-address"},parentSchema:schema38.properties.server,data:data21}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.server,data:data21}];
return false;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hooks !== undefined){
let data22 = data.hooks;
const _errs41 = errors;
const _errs42 = errors;
let valid2 = false;
const _errs43 = errors;
if(false !== data22){
const err0 = {instancePath:instancePath+"/hooks",keyword:"const",params:{allowedValue: false},parentSchema:schema38.properties.hooks.anyOf[0],data:data22};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs44 = errors;
if(errors === _errs44){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing0;
let valid3 = true;
for( missing0 of schema38.properties.hooks.anyOf[1].required){
valid3 = data22[missing0] !== undefined;
if(!valid3){
const err1 = {instancePath:instancePath+"/hooks",keyword:"required",params:{missingProperty: missing0},parentSchema:schema38.properties.hooks.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(valid3){
if(data22.beforeAll !== undefined){
let data23 = data22.beforeAll;
const _errs46 = errors;
if(typeof data23 !== "function"){
const err2 = {instancePath:instancePath+"/hooks/beforeAll",keyword:"typeof",params:{},parentSchema:schema38.properties.hooks.anyOf[1].properties.beforeAll,data:data23};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs46 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data22.afterEach !== undefined){
let data24 = data22.afterEach;
const _errs47 = errors;
if(typeof data24 !== "function"){
const err3 = {instancePath:instancePath+"/hooks/afterEach",keyword:"typeof",params:{},parentSchema:schema38.properties.hooks.anyOf[1].properties.afterEach,data:data24};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data22.afterAll !== undefined){
let data25 = data22.afterAll;
const _errs48 = errors;
if(typeof data25 !== "function"){
const err4 = {instancePath:instancePath+"/hooks/afterAll",keyword:"typeof",params:{},parentSchema:schema38.properties.hooks.anyOf[1].properties.afterAll,data:data25};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid4 = _errs48 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/hooks",keyword:"type",params:{type: "object"},parentSchema:schema38.properties.hooks.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/hooks",keyword:"anyOf",params:{},parentSchema:schema38.properties.hooks,data:data22};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate98.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handlers !== undefined){
let data26 = data.handlers;
const _errs49 = errors;
if(!(Array.isArray(data26))){
validate98.errors = [{instancePath:instancePath+"/handlers",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.handlers,data:data26}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onOtherRequests !== undefined){
let data27 = data.onOtherRequests;
const _errs51 = errors;
if(typeof data27 !== "string"){
validate98.errors = [{instancePath:instancePath+"/onOtherRequests",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.onOtherRequests,data:data27}];
return false;
}
if(!(((data27 === "bypass") || (data27 === "warn")) || (data27 === "error"))){
validate98.errors = [{instancePath:instancePath+"/onOtherRequests",keyword:"enum",params:{allowedValues: schema38.properties.onOtherRequests.enum},parentSchema:schema38.properties.onOtherRequests,data:data27}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worker !== undefined){
let data28 = data.worker;
const _errs53 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
validate98.errors = [{instancePath:instancePath+"/worker",keyword:"type",params:{type: "object"},parentSchema:schema38.properties.worker,data:data28}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate98.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema38,data}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}

export const checkMountOptions: Check = validate103 as never;
const schema39 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"x-expected":"a store, such as redisStore(url) of @sms-verify/mock-server/redis","type":"object"}}};
const formats34 = formats["host-name"];
const formats36 = formats.origin;

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
validate103.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.codeTtl !== undefined){
let data0 = data.codeTtl;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 <= 0 || isNaN(data0)){
validate103.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema39.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},parentSchema:schema39.properties.codeTtl,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxAttempts !== undefined){
let data1 = data.maxAttempts;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate103.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate103.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.maxAttempts,data:data1}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codeLength !== undefined){
let data2 = data.codeLength;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate103.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate103.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},parentSchema:schema39.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate103.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},parentSchema:schema39.properties.codeLength,data:data2}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusTtl !== undefined){
let data3 = data.statusTtl;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 <= 0 || isNaN(data3)){
validate103.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema39.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},parentSchema:schema39.properties.statusTtl,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dateTolerance !== undefined){
let data4 = data.dateTolerance;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 <= 0 || isNaN(data4)){
validate103.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema39.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},parentSchema:schema39.properties.dateTolerance,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonceTtl !== undefined){
let data5 = data.nonceTtl;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 <= 0 || isNaN(data5)){
validate103.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema39.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},parentSchema:schema39.properties.nonceTtl,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined){
let data6 = data.retention;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate103.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},parentSchema:schema39.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate103.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema39.properties.retention,data:data6}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retentionTtl !== undefined){
let data7 = data.retentionTtl;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 == "number"){
if(data7 <= 0 || isNaN(data7)){
validate103.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema39.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},parentSchema:schema39.properties.retentionTtl,data:data7}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkOwnCodes !== undefined){
let data8 = data.checkOwnCodes;
const _errs18 = errors;
if(typeof data8 !== "boolean"){
validate103.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},parentSchema:schema39.properties.checkOwnCodes,data:data8}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptHmacSha1 !== undefined){
let data9 = data.acceptHmacSha1;
const _errs20 = errors;
if(typeof data9 !== "boolean"){
validate103.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},parentSchema:schema39.properties.acceptHmacSha1,data:data9}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingNonce !== undefined){
let data10 = data.acceptMissingNonce;
const _errs22 = errors;
if(typeof data10 !== "boolean"){
validate103.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},parentSchema:schema39.properties.acceptMissingNonce,data:data10}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingAuthMethod !== undefined){
let data11 = data.acceptMissingAuthMethod;
const _errs24 = errors;
if(typeof data11 !== "boolean"){
validate103.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},parentSchema:schema39.properties.acceptMissingAuthMethod,data:data11}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptUtcDates !== undefined){
let data12 = data.acceptUtcDates;
const _errs26 = errors;
if(typeof data12 !== "boolean"){
validate103.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},parentSchema:schema39.properties.acceptUtcDates,data:data12}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credentials !== undefined){
const _errs28 = errors;
if(!(validate81(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs29 = errors;
if(!(validate49(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data15 = data.accounts;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid1 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate87(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.accounts,data:data15}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivery !== undefined){
const _errs33 = errors;
if(!(validate33(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportFetch !== undefined){
let data18 = data.reportFetch;
const _errs34 = errors;
if(typeof data18 !== "function"){
validate103.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},parentSchema:schema39.properties.reportFetch,data:data18}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basePath !== undefined){
let data19 = data.basePath;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data19 === "string"){
if(!(formats14.validate(data19))){
validate103.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},parentSchema:schema39.properties.basePath,data:data19}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.basePath,data:data19}];
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceAddress !== undefined){
let data20 = data.sourceAddress;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data20 === "string"){
if(!(formats8.validate(data20))){
validate103.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},parentSchema:schema39.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.sourceAddress,data:data20}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedHosts !== undefined){
let data21 = data.allowedHosts;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data21)){
var valid2 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data22 === "string"){
if(!(formats34.validate(data22))){
validate103.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},parentSchema:schema39.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema39.properties.allowedHosts.items,data:data22}];
return false;
}
}
}
var valid2 = _errs41 === errors;
if(!valid2){
break;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.allowedHosts,data:data21}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedOrigins !== undefined){
let data23 = data.allowedOrigins;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data23)){
var valid3 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs45 = errors;
if(errors === _errs45){
if(errors === _errs45){
if(typeof data24 === "string"){
if(!(formats36.validate(data24))){
validate103.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},parentSchema:schema39.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema39.properties.allowedOrigins.items,data:data24}];
return false;
}
}
}
var valid3 = _errs45 === errors;
if(!valid3){
break;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.allowedOrigins,data:data23}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data25 = data.store;
const _errs47 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
validate103.errors = [{instancePath:instancePath+"/store",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.store,data:data25}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema39,data}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}

export const checkMockServerOptions: Check = validate108 as never;
const schema40 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"x-expected":"a store, such as redisStore(url) of @sms-verify/mock-server/redis","type":"object"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":4010},"host":{"type":"string","minLength":1,"default":"127.0.0.1"},"limits":{"$ref":"#/$defs/ServerLimits"}}};
const schema41 = {"type":"object","additionalProperties":false,"examples":[{"bodyBytes":65536}],"properties":{"bodyBytes":{"type":"integer","minimum":1,"default":65536},"headerBytes":{"type":"integer","minimum":1,"default":16384},"requestTimeout":{"type":"integer","minimum":1,"maximum":2147483647,"default":10000}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "bodyBytes") || (key0 === "headerBytes")) || (key0 === "requestTimeout"))){
validate113.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema41,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bodyBytes !== undefined){
let data0 = data.bodyBytes;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate113.errors = [{instancePath:instancePath+"/bodyBytes",keyword:"type",params:{type: "integer"},parentSchema:schema41.properties.bodyBytes,data:data0}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
validate113.errors = [{instancePath:instancePath+"/bodyBytes",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema41.properties.bodyBytes,data:data0}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headerBytes !== undefined){
let data1 = data.headerBytes;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate113.errors = [{instancePath:instancePath+"/headerBytes",keyword:"type",params:{type: "integer"},parentSchema:schema41.properties.headerBytes,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate113.errors = [{instancePath:instancePath+"/headerBytes",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema41.properties.headerBytes,data:data1}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestTimeout !== undefined){
let data2 = data.requestTimeout;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate113.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"type",params:{type: "integer"},parentSchema:schema41.properties.requestTimeout,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
validate113.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema41.properties.requestTimeout,data:data2}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate113.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema41.properties.requestTimeout,data:data2}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema41,data}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
validate108.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema40,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.codeTtl !== undefined){
let data0 = data.codeTtl;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 <= 0 || isNaN(data0)){
validate108.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema40.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},parentSchema:schema40.properties.codeTtl,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxAttempts !== undefined){
let data1 = data.maxAttempts;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate108.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate108.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema40.properties.maxAttempts,data:data1}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codeLength !== undefined){
let data2 = data.codeLength;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate108.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate108.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},parentSchema:schema40.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate108.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},parentSchema:schema40.properties.codeLength,data:data2}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusTtl !== undefined){
let data3 = data.statusTtl;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 <= 0 || isNaN(data3)){
validate108.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema40.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},parentSchema:schema40.properties.statusTtl,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dateTolerance !== undefined){
let data4 = data.dateTolerance;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 <= 0 || isNaN(data4)){
validate108.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema40.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},parentSchema:schema40.properties.dateTolerance,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonceTtl !== undefined){
let data5 = data.nonceTtl;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 <= 0 || isNaN(data5)){
validate108.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema40.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},parentSchema:schema40.properties.nonceTtl,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined){
let data6 = data.retention;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate108.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate108.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema40.properties.retention,data:data6}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retentionTtl !== undefined){
let data7 = data.retentionTtl;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 == "number"){
if(data7 <= 0 || isNaN(data7)){
validate108.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema40.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},parentSchema:schema40.properties.retentionTtl,data:data7}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkOwnCodes !== undefined){
let data8 = data.checkOwnCodes;
const _errs18 = errors;
if(typeof data8 !== "boolean"){
validate108.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},parentSchema:schema40.properties.checkOwnCodes,data:data8}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptHmacSha1 !== undefined){
let data9 = data.acceptHmacSha1;
const _errs20 = errors;
if(typeof data9 !== "boolean"){
validate108.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},parentSchema:schema40.properties.acceptHmacSha1,data:data9}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingNonce !== undefined){
let data10 = data.acceptMissingNonce;
const _errs22 = errors;
if(typeof data10 !== "boolean"){
validate108.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},parentSchema:schema40.properties.acceptMissingNonce,data:data10}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingAuthMethod !== undefined){
let data11 = data.acceptMissingAuthMethod;
const _errs24 = errors;
if(typeof data11 !== "boolean"){
validate108.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},parentSchema:schema40.properties.acceptMissingAuthMethod,data:data11}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptUtcDates !== undefined){
let data12 = data.acceptUtcDates;
const _errs26 = errors;
if(typeof data12 !== "boolean"){
validate108.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},parentSchema:schema40.properties.acceptUtcDates,data:data12}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credentials !== undefined){
const _errs28 = errors;
if(!(validate81(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs29 = errors;
if(!(validate49(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data15 = data.accounts;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid1 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate87(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},parentSchema:schema40.properties.accounts,data:data15}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivery !== undefined){
const _errs33 = errors;
if(!(validate33(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportFetch !== undefined){
let data18 = data.reportFetch;
const _errs34 = errors;
if(typeof data18 !== "function"){
validate108.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},parentSchema:schema40.properties.reportFetch,data:data18}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basePath !== undefined){
let data19 = data.basePath;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data19 === "string"){
if(!(formats14.validate(data19))){
validate108.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},parentSchema:schema40.properties.basePath,data:data19}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.basePath,data:data19}];
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceAddress !== undefined){
let data20 = data.sourceAddress;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data20 === "string"){
if(!(formats8.validate(data20))){
validate108.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},parentSchema:schema40.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.sourceAddress,data:data20}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedHosts !== undefined){
let data21 = data.allowedHosts;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data21)){
var valid2 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data22 === "string"){
if(!(formats34.validate(data22))){
validate108.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},parentSchema:schema40.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema40.properties.allowedHosts.items,data:data22}];
return false;
}
}
}
var valid2 = _errs41 === errors;
if(!valid2){
break;
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},parentSchema:schema40.properties.allowedHosts,data:data21}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedOrigins !== undefined){
let data23 = data.allowedOrigins;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data23)){
var valid3 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs45 = errors;
if(errors === _errs45){
if(errors === _errs45){
if(typeof data24 === "string"){
if(!(formats36.validate(data24))){
validate108.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},parentSchema:schema40.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema40.properties.allowedOrigins.items,data:data24}];
return false;
}
}
}
var valid3 = _errs45 === errors;
if(!valid3){
break;
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},parentSchema:schema40.properties.allowedOrigins,data:data23}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data25 = data.store;
const _errs47 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
validate108.errors = [{instancePath:instancePath+"/store",keyword:"type",params:{type: "object"},parentSchema:schema40.properties.store,data:data25}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data26 = data.port;
const _errs49 = errors;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
validate108.errors = [{instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},parentSchema:schema40.properties.port,data:data26}];
return false;
}
if(errors === _errs49){
if(typeof data26 == "number"){
if(data26 > 65535 || isNaN(data26)){
validate108.errors = [{instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema40.properties.port,data:data26}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate108.errors = [{instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema40.properties.port,data:data26}];
return false;
}
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host !== undefined){
let data27 = data.host;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data27 === "string"){
if(data27.length < 1){
validate108.errors = [{instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},parentSchema:schema40.properties.host,data:data27}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.host,data:data27}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
const _errs53 = errors;
if(!(validate113(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate108.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema40,data}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}

export const checkStoreUrl: Check = validate115 as never;
const schema42 = {"type":"string","format":"redis-url","x-sensitive":true};
const formats46 = formats["redis-url"];

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats46.validate(data))){
validate115.errors = [{instancePath,keyword:"format",params:{format: "redis-url"},parentSchema:schema42,data}];
return false;
}
}
else {
validate115.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema42,data}];
return false;
}
}
}
validate115.errors = vErrors;
return errors === 0;
}

export const checkConfiguration: Check = validate116 as never;
const schema43 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"$ref":"#/$defs/StoreUrl"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":4010},"host":{"type":"string","minLength":1,"default":"127.0.0.1"},"limits":{"$ref":"#/$defs/ServerLimits"},"$schema":{"type":"string"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
validate116.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema43,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.codeTtl !== undefined){
let data0 = data.codeTtl;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 <= 0 || isNaN(data0)){
validate116.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema43.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},parentSchema:schema43.properties.codeTtl,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxAttempts !== undefined){
let data1 = data.maxAttempts;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate116.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},parentSchema:schema43.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate116.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema43.properties.maxAttempts,data:data1}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codeLength !== undefined){
let data2 = data.codeLength;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate116.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},parentSchema:schema43.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate116.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},parentSchema:schema43.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate116.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},parentSchema:schema43.properties.codeLength,data:data2}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusTtl !== undefined){
let data3 = data.statusTtl;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 <= 0 || isNaN(data3)){
validate116.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema43.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},parentSchema:schema43.properties.statusTtl,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dateTolerance !== undefined){
let data4 = data.dateTolerance;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 <= 0 || isNaN(data4)){
validate116.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema43.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},parentSchema:schema43.properties.dateTolerance,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonceTtl !== undefined){
let data5 = data.nonceTtl;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 <= 0 || isNaN(data5)){
validate116.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema43.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},parentSchema:schema43.properties.nonceTtl,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retention !== undefined){
let data6 = data.retention;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate116.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},parentSchema:schema43.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate116.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema43.properties.retention,data:data6}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retentionTtl !== undefined){
let data7 = data.retentionTtl;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 == "number"){
if(data7 <= 0 || isNaN(data7)){
validate116.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema43.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},parentSchema:schema43.properties.retentionTtl,data:data7}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkOwnCodes !== undefined){
let data8 = data.checkOwnCodes;
const _errs18 = errors;
if(typeof data8 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},parentSchema:schema43.properties.checkOwnCodes,data:data8}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptHmacSha1 !== undefined){
let data9 = data.acceptHmacSha1;
const _errs20 = errors;
if(typeof data9 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},parentSchema:schema43.properties.acceptHmacSha1,data:data9}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingNonce !== undefined){
let data10 = data.acceptMissingNonce;
const _errs22 = errors;
if(typeof data10 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},parentSchema:schema43.properties.acceptMissingNonce,data:data10}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptMissingAuthMethod !== undefined){
let data11 = data.acceptMissingAuthMethod;
const _errs24 = errors;
if(typeof data11 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},parentSchema:schema43.properties.acceptMissingAuthMethod,data:data11}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acceptUtcDates !== undefined){
let data12 = data.acceptUtcDates;
const _errs26 = errors;
if(typeof data12 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},parentSchema:schema43.properties.acceptUtcDates,data:data12}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credentials !== undefined){
const _errs28 = errors;
if(!(validate81(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs29 = errors;
if(!(validate49(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data15 = data.accounts;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid1 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate87(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.accounts,data:data15}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivery !== undefined){
const _errs33 = errors;
if(!(validate33(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportFetch !== undefined){
let data18 = data.reportFetch;
const _errs34 = errors;
if(typeof data18 !== "function"){
validate116.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},parentSchema:schema43.properties.reportFetch,data:data18}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basePath !== undefined){
let data19 = data.basePath;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data19 === "string"){
if(!(formats14.validate(data19))){
validate116.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},parentSchema:schema43.properties.basePath,data:data19}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.basePath,data:data19}];
return false;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceAddress !== undefined){
let data20 = data.sourceAddress;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data20 === "string"){
if(!(formats8.validate(data20))){
validate116.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},parentSchema:schema43.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.sourceAddress,data:data20}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedHosts !== undefined){
let data21 = data.allowedHosts;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data21)){
var valid2 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data22 === "string"){
if(!(formats34.validate(data22))){
validate116.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},parentSchema:schema43.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema43.properties.allowedHosts.items,data:data22}];
return false;
}
}
}
var valid2 = _errs41 === errors;
if(!valid2){
break;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.allowedHosts,data:data21}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowedOrigins !== undefined){
let data23 = data.allowedOrigins;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data23)){
var valid3 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs45 = errors;
if(errors === _errs45){
if(errors === _errs45){
if(typeof data24 === "string"){
if(!(formats36.validate(data24))){
validate116.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},parentSchema:schema43.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema43.properties.allowedOrigins.items,data:data24}];
return false;
}
}
}
var valid3 = _errs45 === errors;
if(!valid3){
break;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.allowedOrigins,data:data23}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs47 = errors;
if(!(validate115(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data26 = data.port;
const _errs48 = errors;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
validate116.errors = [{instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},parentSchema:schema43.properties.port,data:data26}];
return false;
}
if(errors === _errs48){
if(typeof data26 == "number"){
if(data26 > 65535 || isNaN(data26)){
validate116.errors = [{instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema43.properties.port,data:data26}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate116.errors = [{instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema43.properties.port,data:data26}];
return false;
}
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host !== undefined){
let data27 = data.host;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data27 === "string"){
if(data27.length < 1){
validate116.errors = [{instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},parentSchema:schema43.properties.host,data:data27}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.host,data:data27}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
const _errs52 = errors;
if(!(validate113(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$schema !== undefined){
let data29 = data.$schema;
const _errs53 = errors;
if(typeof data29 !== "string"){
validate116.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.$schema,data:data29}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate116.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema43,data}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
