// Generated from input.yaml by `pnpm build`. Do not edit.
// @ts-nocheck
import type { Check } from './describe-error.ts'
import { formats } from './formats.ts'

export const checkPhoneNumber: Check = validate21 as never;
const schema6 = {"$ref":"document#/$defs/PhoneNumber"};
const schema8 = {"type":"string","format":"phone-number","examples":["15558675309"],"x-sensitive":true};
const formats0 = formats["phone-number"];

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate(data))){
validate23.errors = [{instancePath,keyword:"format",params:{format: "phone-number"},schema:"phone-number",parentSchema:schema8,data}];
return false;
}
}
else {
validate23.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data}];
return false;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

export const checkOutcomeName: Check = validate25 as never;
const schema9 = {"$ref":"document#/$defs/OutcomeName"};
const schema10 = {"type":"string","format":"outcome-name","examples":["rateLimitExceeded"]};
const formats2 = formats["outcome-name"];

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats2.validate(data))){
validate26.errors = [{instancePath,keyword:"format",params:{format: "outcome-name"},schema:"outcome-name",parentSchema:schema10,data}];
return false;
}
}
else {
validate26.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10,data}];
return false;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}

export const checkLast: Check = validate28 as never;
const schema11 = {"$ref":"document#/$defs/Last"};
const schema12 = {"type":"integer","minimum":1,"maximum":999999999,"examples":[10]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate29.errors = [{instancePath,keyword:"type",params:{type: "integer"},schema:schema12.type,parentSchema:schema12,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 999999999 || isNaN(data)){
validate29.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 999999999},schema:999999999,parentSchema:schema12,data}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate29.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12,data}];
return false;
}
}
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}

export const checkRepetition: Check = validate31 as never;
const schema13 = {"$ref":"document#/$defs/Repetition"};
const schema14 = {"type":"object","additionalProperties":false,"properties":{"times":{"$ref":"#/$defs/Times"}}};
const schema15 = {"type":"integer","minimum":1,"maximum":1000000000,"default":1};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate33.errors = [{instancePath,keyword:"type",params:{type: "integer"},schema:schema15.type,parentSchema:schema15,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 1000000000 || isNaN(data)){
validate33.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema15,data}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate33.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema15,data}];
return false;
}
}
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "times")){
validate32.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.times !== undefined){
if(!(validate33(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
}
else {
validate32.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}

export const checkWaiting: Check = validate36 as never;
const schema16 = {"$ref":"document#/$defs/Waiting"};
const schema17 = {"type":"object","additionalProperties":false,"properties":{"signal":{"typeof":"object"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "signal")){
validate37.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.signal !== undefined){
let data0 = data.signal;
if(typeof data0 !== "object"){
validate37.errors = [{instancePath:instancePath+"/signal",keyword:"typeof",params:{},schema:"object",parentSchema:schema17.properties.signal,data:data0}];
return false;
}
}
}
}
else {
validate37.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}

export const checkDuration: Check = validate39 as never;
const schema18 = {"$ref":"document#/$defs/Duration"};
const schema19 = {"type":"object","additionalProperties":false,"minProperties":1,"examples":[{"minutes":6}],"properties":{"hours":{"type":"number","minimum":0,"maximum":1000000},"minutes":{"type":"number","minimum":0,"maximum":60000000},"seconds":{"type":"number","minimum":0,"maximum":3600000000},"milliseconds":{"type":"number","minimum":0,"maximum":3600000000000}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate40.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data}];
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
validate40.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema19.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate40.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.hours,data:data0}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},schema:schema19.properties.hours.type,parentSchema:schema19.properties.hours,data:data0}];
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
validate40.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},schema:60000000,parentSchema:schema19.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate40.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},schema:schema19.properties.minutes.type,parentSchema:schema19.properties.minutes,data:data1}];
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
validate40.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},schema:3600000000,parentSchema:schema19.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate40.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema19.properties.seconds.type,parentSchema:schema19.properties.seconds,data:data2}];
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
validate40.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},schema:3600000000000,parentSchema:schema19.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate40.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},schema:schema19.properties.milliseconds.type,parentSchema:schema19.properties.milliseconds,data:data3}];
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
validate40.errors = [{instancePath,keyword:"minProperties",params:{},schema:1,parentSchema:schema19,data}];
return false;
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}

export const checkDeliveryPlan: Check = validate42 as never;
const schema20 = {"$ref":"document#/$defs/DeliveryPlan"};
const schema21 = {"type":"object","additionalProperties":false,"examples":[{"steps":[{"status":207}]}],"properties":{"steps":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/DeliveryStep"}},"reportedStatuses":{"type":"string","enum":["final","all"],"default":"final"},"reportDetails":{"$ref":"#/$defs/ReportDetails"},"reports":{"type":"string","enum":["once","twice","never","reversed"],"default":"once"},"reportDelay":{"$ref":"#/$defs/Duration"}}};
const schema22 = {"type":"object","additionalProperties":false,"required":["status"],"examples":[{"status":200,"after":{"seconds":2}}],"properties":{"status":{"type":"integer","format":"delivery-status","examples":[207]},"after":{"$ref":"#/$defs/Duration"}}};
const formats4 = formats["delivery-status"];

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate45.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data}];
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
validate45.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema19.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate45.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.hours,data:data0}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},schema:schema19.properties.hours.type,parentSchema:schema19.properties.hours,data:data0}];
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
validate45.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},schema:60000000,parentSchema:schema19.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate45.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},schema:schema19.properties.minutes.type,parentSchema:schema19.properties.minutes,data:data1}];
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
validate45.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},schema:3600000000,parentSchema:schema19.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate45.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema19.properties.seconds.type,parentSchema:schema19.properties.seconds,data:data2}];
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
validate45.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},schema:3600000000000,parentSchema:schema19.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate45.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},schema:schema19.properties.milliseconds.type,parentSchema:schema19.properties.milliseconds,data:data3}];
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
validate45.errors = [{instancePath,keyword:"minProperties",params:{},schema:1,parentSchema:schema19,data}];
return false;
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate44.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema22.required,parentSchema:schema22,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "after"))){
validate44.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate44.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},schema:schema22.properties.status.type,parentSchema:schema22.properties.status,data:data0}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(!(formats4.validate(data0))){
validate44.errors = [{instancePath:instancePath+"/status",keyword:"format",params:{format: "delivery-status"},schema:"delivery-status",parentSchema:schema22.properties.status,data:data0}];
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
if(data.after !== undefined){
const _errs4 = errors;
if(!(validate45(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"examples":[{"additional_info":{"price":"0.0065","currency":"USD"}}],"properties":{"additional_info":{"type":"object"},"score_status":{"type":"object"},"sim_swap":{"type":"object"},"verify":{"type":"object"}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "additional_info") || (key0 === "score_status")) || (key0 === "sim_swap")) || (key0 === "verify"))){
validate48.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.additional_info !== undefined){
let data0 = data.additional_info;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate48.errors = [{instancePath:instancePath+"/additional_info",keyword:"type",params:{type: "object"},schema:schema24.properties.additional_info.type,parentSchema:schema24.properties.additional_info,data:data0}];
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
validate48.errors = [{instancePath:instancePath+"/score_status",keyword:"type",params:{type: "object"},schema:schema24.properties.score_status.type,parentSchema:schema24.properties.score_status,data:data1}];
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
validate48.errors = [{instancePath:instancePath+"/sim_swap",keyword:"type",params:{type: "object"},schema:schema24.properties.sim_swap.type,parentSchema:schema24.properties.sim_swap,data:data2}];
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
validate48.errors = [{instancePath:instancePath+"/verify",keyword:"type",params:{type: "object"},schema:schema24.properties.verify.type,parentSchema:schema24.properties.verify,data:data3}];
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
validate48.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "steps") || (key0 === "reportedStatuses")) || (key0 === "reportDetails")) || (key0 === "reports")) || (key0 === "reportDelay"))){
validate43.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data}];
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
validate43.errors = [{instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21.properties.steps,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate44(data0[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
validate43.errors = [{instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},schema:schema21.properties.steps.type,parentSchema:schema21.properties.steps,data:data0}];
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
validate43.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"type",params:{type: "string"},schema:schema21.properties.reportedStatuses.type,parentSchema:schema21.properties.reportedStatuses,data:data2}];
return false;
}
if(!((data2 === "final") || (data2 === "all"))){
validate43.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"enum",params:{allowedValues: schema21.properties.reportedStatuses.enum},schema:schema21.properties.reportedStatuses.enum,parentSchema:schema21.properties.reportedStatuses,data:data2}];
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
if(!(validate48(data.reportDetails, {instancePath:instancePath+"/reportDetails",parentData:data,parentDataProperty:"reportDetails",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
validate43.errors = [{instancePath:instancePath+"/reports",keyword:"type",params:{type: "string"},schema:schema21.properties.reports.type,parentSchema:schema21.properties.reports,data:data4}];
return false;
}
if(!((((data4 === "once") || (data4 === "twice")) || (data4 === "never")) || (data4 === "reversed"))){
validate43.errors = [{instancePath:instancePath+"/reports",keyword:"enum",params:{allowedValues: schema21.properties.reports.enum},schema:schema21.properties.reports.enum,parentSchema:schema21.properties.reports,data:data4}];
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
if(!(validate45(data.reportDelay, {instancePath:instancePath+"/reportDelay",parentData:data,parentDataProperty:"reportDelay",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate43.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}

export const checkDisruption: Check = validate52 as never;
const schema25 = {"$ref":"document#/$defs/Disruption"};
const schema26 = {"type":"object","additionalProperties":false,"anyOf":[{"required":["latency"]},{"required":["fault"]}],"x-expected":"an object with latency, fault or both","examples":[{"operation":"sendSms","fault":"reset"}],"properties":{"operation":{"$ref":"#/$defs/OperationId"},"latency":{"$ref":"#/$defs/Latency"},"fault":{"$ref":"#/$defs/Fault"}}};
const schema27 = {"type":"string","format":"operation-id","examples":["sendSms"]};
const formats6 = formats["operation-id"];

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats6.validate(data))){
validate54.errors = [{instancePath,keyword:"format",params:{format: "operation-id"},schema:"operation-id",parentSchema:schema27,data}];
return false;
}
}
else {
validate54.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data}];
return false;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"integer","minimum":0,"maximum":600000,"examples":[20000]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate56.errors = [{instancePath,keyword:"type",params:{type: "integer"},schema:schema28.type,parentSchema:schema28,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 600000 || isNaN(data)){
validate56.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema28,data}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate56.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema28,data}];
return false;
}
}
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"string","enum":["reset","truncate","garbage","hang"],"examples":["reset"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate58.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data}];
return false;
}
if(!((((data === "reset") || (data === "truncate")) || (data === "garbage")) || (data === "hang"))){
validate58.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema29.enum},schema:schema29.enum,parentSchema:schema29,data}];
return false;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.latency === undefined) && (missing0 = "latency")){
const err0 = {instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema26.anyOf[0].required,parentSchema:schema26.anyOf[0],data};
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
const err1 = {instancePath,keyword:"required",params:{missingProperty: missing1},schema:schema26.anyOf[1].required,parentSchema:schema26.anyOf[1],data};
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
const err2 = {instancePath,keyword:"anyOf",params:{},schema:schema26.anyOf,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate53.errors = vErrors;
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
validate53.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.operation !== undefined){
const _errs5 = errors;
if(!(validate54(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.latency, {instancePath:instancePath+"/latency",parentData:data,parentDataProperty:"latency",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate58(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate53.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
validate52.errors = vErrors;
return errors === 0;
}

export const checkAccount: Check = validate61 as never;
const schema30 = {"$ref":"document#/$defs/Account"};
const schema31 = {"type":"object","additionalProperties":false,"examples":[{"suspended":true}],"properties":{"suspended":{"type":["boolean","null"]},"productEnabled":{"type":["boolean","null"]},"allowedAddresses":{"type":["array","null"],"items":{"type":"string","format":"ip-address","examples":["203.0.113.45"]}},"trialNumbers":{"type":["array","null"],"items":{"$ref":"#/$defs/PhoneNumber"}},"codes":{"$ref":"#/$defs/Codes"},"requestsPerSecond":{"type":["number","null"],"minimum":0},"transactionCap":{"type":["number","null"],"minimum":0},"outage":{"type":["boolean","null"]}}};
const formats8 = formats["ip-address"];

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate(data))){
validate63.errors = [{instancePath,keyword:"format",params:{format: "phone-number"},schema:"phone-number",parentSchema:schema8,data}];
return false;
}
}
else {
validate63.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data}];
return false;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":["object","null"],"propertyNames":{"format":"phone-number"},"additionalProperties":{"$ref":"#/$defs/Code"},"examples":[{"15555550199":"123456"}]};
const schema34 = {"type":"string","minLength":3,"maxLength":7,"pattern":"^[0-9]+$","examples":["123456"],"x-expected":"3 to 7 digits","x-sensitive":true};
const pattern0 = new RegExp("^[0-9]+$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 7){
validate66.errors = [{instancePath,keyword:"maxLength",params:{limit: 7},schema:7,parentSchema:schema34,data}];
return false;
}
else {
if(data.length < 3){
validate66.errors = [{instancePath,keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema34,data}];
return false;
}
else {
if(!pattern0.test(data)){
validate66.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+$"},schema:"^[0-9]+$",parentSchema:schema34,data}];
return false;
}
}
}
}
else {
validate66.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate65.errors = [{instancePath,keyword:"type",params:{type: schema33.type},schema:schema33.type,parentSchema:schema33,data}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!(formats0.validate(key0))){
const err0 = {instancePath,keyword:"format",params:{format: "phone-number"},schema:"phone-number",parentSchema:schema33.propertyNames,data:key0,propertyName:key0};
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
const err1 = {instancePath,keyword:"propertyNames",params:{propertyName: key0},schema:schema33.propertyNames,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate65.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate66(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
validate65.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "suspended") || (key0 === "productEnabled")) || (key0 === "allowedAddresses")) || (key0 === "trialNumbers")) || (key0 === "codes")) || (key0 === "requestsPerSecond")) || (key0 === "transactionCap")) || (key0 === "outage"))){
validate62.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.suspended !== undefined){
let data0 = data.suspended;
const _errs2 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate62.errors = [{instancePath:instancePath+"/suspended",keyword:"type",params:{type: schema31.properties.suspended.type},schema:schema31.properties.suspended.type,parentSchema:schema31.properties.suspended,data:data0}];
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
validate62.errors = [{instancePath:instancePath+"/productEnabled",keyword:"type",params:{type: schema31.properties.productEnabled.type},schema:schema31.properties.productEnabled.type,parentSchema:schema31.properties.productEnabled,data:data1}];
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
validate62.errors = [{instancePath:instancePath+"/allowedAddresses",keyword:"type",params:{type: schema31.properties.allowedAddresses.type},schema:schema31.properties.allowedAddresses.type,parentSchema:schema31.properties.allowedAddresses,data:data2}];
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
validate62.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema31.properties.allowedAddresses.items,data:data3}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"type",params:{type: "string"},schema:schema31.properties.allowedAddresses.items.type,parentSchema:schema31.properties.allowedAddresses.items,data:data3}];
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
validate62.errors = [{instancePath:instancePath+"/trialNumbers",keyword:"type",params:{type: schema31.properties.trialNumbers.type},schema:schema31.properties.trialNumbers.type,parentSchema:schema31.properties.trialNumbers,data:data4}];
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate63(data4[i1], {instancePath:instancePath+"/trialNumbers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
if(!(validate65(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
validate62.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"type",params:{type: schema31.properties.requestsPerSecond.type},schema:schema31.properties.requestsPerSecond.type,parentSchema:schema31.properties.requestsPerSecond,data:data7}];
return false;
}
if(errors === _errs14){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate62.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requestsPerSecond,data:data7}];
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
validate62.errors = [{instancePath:instancePath+"/transactionCap",keyword:"type",params:{type: schema31.properties.transactionCap.type},schema:schema31.properties.transactionCap.type,parentSchema:schema31.properties.transactionCap,data:data8}];
return false;
}
if(errors === _errs16){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate62.errors = [{instancePath:instancePath+"/transactionCap",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.transactionCap,data:data8}];
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
validate62.errors = [{instancePath:instancePath+"/outage",keyword:"type",params:{type: schema31.properties.outage.type},schema:schema31.properties.outage.type,parentSchema:schema31.properties.outage,data:data9}];
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
validate62.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
validate61.errors = vErrors;
return errors === 0;
}

export const checkCustomerId: Check = validate70 as never;
const schema35 = {"$ref":"document#/$defs/CustomerId"};
const schema36 = {"type":"string","minLength":1,"examples":["FFFFFFFF-EEEE-DDDD-1234-AB1234567890"]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate71.errors = [{instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data}];
return false;
}
}
else {
validate71.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}

export const checkSimulationOptions: Check = validate73 as never;
const schema37 = {"$ref":"document#/$defs/SimulationOptions"};
const schema38 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]}}};
const func2 = Object.prototype.hasOwnProperty;
const schema39 = {"type":"object","additionalProperties":false,"required":["customerId","apiKey"],"x-sensitive":true,"properties":{"customerId":{"$ref":"#/$defs/CustomerId"},"apiKey":{"$ref":"#/$defs/ApiKey"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate76.errors = [{instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36,data}];
return false;
}
}
else {
validate76.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"string","minLength":1,"x-sensitive":true};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate78.errors = [{instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41,data}];
return false;
}
}
else {
validate78.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema41.type,parentSchema:schema41,data}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.customerId === undefined) && (missing0 = "customerId")) || ((data.apiKey === undefined) && (missing0 = "apiKey"))){
validate75.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema39.required,parentSchema:schema39,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "customerId") || (key0 === "apiKey"))){
validate75.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customerId !== undefined){
const _errs2 = errors;
if(!(validate76(data.customerId, {instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apiKey !== undefined){
const _errs3 = errors;
if(!(validate78(data.apiKey, {instancePath:instancePath+"/apiKey",parentData:data,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
validate75.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "suspended") || (key0 === "productEnabled")) || (key0 === "allowedAddresses")) || (key0 === "trialNumbers")) || (key0 === "codes")) || (key0 === "requestsPerSecond")) || (key0 === "transactionCap")) || (key0 === "outage"))){
validate81.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.suspended !== undefined){
let data0 = data.suspended;
const _errs2 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate81.errors = [{instancePath:instancePath+"/suspended",keyword:"type",params:{type: schema31.properties.suspended.type},schema:schema31.properties.suspended.type,parentSchema:schema31.properties.suspended,data:data0}];
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
validate81.errors = [{instancePath:instancePath+"/productEnabled",keyword:"type",params:{type: schema31.properties.productEnabled.type},schema:schema31.properties.productEnabled.type,parentSchema:schema31.properties.productEnabled,data:data1}];
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
validate81.errors = [{instancePath:instancePath+"/allowedAddresses",keyword:"type",params:{type: schema31.properties.allowedAddresses.type},schema:schema31.properties.allowedAddresses.type,parentSchema:schema31.properties.allowedAddresses,data:data2}];
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
validate81.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema31.properties.allowedAddresses.items,data:data3}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"type",params:{type: "string"},schema:schema31.properties.allowedAddresses.items.type,parentSchema:schema31.properties.allowedAddresses.items,data:data3}];
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
validate81.errors = [{instancePath:instancePath+"/trialNumbers",keyword:"type",params:{type: schema31.properties.trialNumbers.type},schema:schema31.properties.trialNumbers.type,parentSchema:schema31.properties.trialNumbers,data:data4}];
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate63(data4[i1], {instancePath:instancePath+"/trialNumbers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
if(!(validate65(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
validate81.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"type",params:{type: schema31.properties.requestsPerSecond.type},schema:schema31.properties.requestsPerSecond.type,parentSchema:schema31.properties.requestsPerSecond,data:data7}];
return false;
}
if(errors === _errs14){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate81.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requestsPerSecond,data:data7}];
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
validate81.errors = [{instancePath:instancePath+"/transactionCap",keyword:"type",params:{type: schema31.properties.transactionCap.type},schema:schema31.properties.transactionCap.type,parentSchema:schema31.properties.transactionCap,data:data8}];
return false;
}
if(errors === _errs16){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate81.errors = [{instancePath:instancePath+"/transactionCap",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.transactionCap,data:data8}];
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
validate81.errors = [{instancePath:instancePath+"/outage",keyword:"type",params:{type: schema31.properties.outage.type},schema:schema31.properties.outage.type,parentSchema:schema31.properties.outage,data:data9}];
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
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"required":["customerId","apiKey"],"x-sensitive":true,"properties":{"customerId":{"$ref":"#/$defs/CustomerId"},"apiKey":{"$ref":"#/$defs/ApiKey"},"account":{"$ref":"#/$defs/Account"}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.customerId === undefined) && (missing0 = "customerId")) || ((data.apiKey === undefined) && (missing0 = "apiKey"))){
validate85.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema43.required,parentSchema:schema43,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "customerId") || (key0 === "apiKey")) || (key0 === "account"))){
validate85.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customerId !== undefined){
const _errs2 = errors;
if(!(validate76(data.customerId, {instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apiKey !== undefined){
const _errs3 = errors;
if(!(validate78(data.apiKey, {instancePath:instancePath+"/apiKey",parentData:data,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs4 = errors;
if(!(validate81(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
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
validate85.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "steps") || (key0 === "reportedStatuses")) || (key0 === "reportDetails")) || (key0 === "reports")) || (key0 === "reportDelay"))){
validate90.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data}];
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
validate90.errors = [{instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21.properties.steps,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate44(data0[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
validate90.errors = [{instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},schema:schema21.properties.steps.type,parentSchema:schema21.properties.steps,data:data0}];
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
validate90.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"type",params:{type: "string"},schema:schema21.properties.reportedStatuses.type,parentSchema:schema21.properties.reportedStatuses,data:data2}];
return false;
}
if(!((data2 === "final") || (data2 === "all"))){
validate90.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"enum",params:{allowedValues: schema21.properties.reportedStatuses.enum},schema:schema21.properties.reportedStatuses.enum,parentSchema:schema21.properties.reportedStatuses,data:data2}];
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
if(!(validate48(data.reportDetails, {instancePath:instancePath+"/reportDetails",parentData:data,parentDataProperty:"reportDetails",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
validate90.errors = [{instancePath:instancePath+"/reports",keyword:"type",params:{type: "string"},schema:schema21.properties.reports.type,parentSchema:schema21.properties.reports,data:data4}];
return false;
}
if(!((((data4 === "once") || (data4 === "twice")) || (data4 === "never")) || (data4 === "reversed"))){
validate90.errors = [{instancePath:instancePath+"/reports",keyword:"enum",params:{allowedValues: schema21.properties.reports.enum},schema:schema21.properties.reports.enum,parentSchema:schema21.properties.reports,data:data4}];
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
if(!(validate45(data.reportDelay, {instancePath:instancePath+"/reportDelay",parentData:data,parentDataProperty:"reportDelay",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
validate90.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}

const formats16 = formats["base-path"];

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
validate74.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data}];
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
validate74.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema38.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema38.properties.codeTtl.type,parentSchema:schema38.properties.codeTtl,data:data0}];
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
validate74.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema38.properties.maxAttempts.type,parentSchema:schema38.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate74.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema38.properties.maxAttempts,data:data1}];
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
validate74.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema38.properties.codeLength.type,parentSchema:schema38.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate74.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema38.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate74.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema38.properties.codeLength,data:data2}];
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
validate74.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema38.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema38.properties.statusTtl.type,parentSchema:schema38.properties.statusTtl,data:data3}];
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
validate74.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema38.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema38.properties.dateTolerance.type,parentSchema:schema38.properties.dateTolerance,data:data4}];
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
validate74.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema38.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema38.properties.nonceTtl.type,parentSchema:schema38.properties.nonceTtl,data:data5}];
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
validate74.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema38.properties.retention.type,parentSchema:schema38.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate74.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema38.properties.retention,data:data6}];
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
validate74.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema38.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema38.properties.retentionTtl.type,parentSchema:schema38.properties.retentionTtl,data:data7}];
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
validate74.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema38.properties.checkOwnCodes.type,parentSchema:schema38.properties.checkOwnCodes,data:data8}];
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
validate74.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema38.properties.acceptHmacSha1.type,parentSchema:schema38.properties.acceptHmacSha1,data:data9}];
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
validate74.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema38.properties.acceptMissingNonce.type,parentSchema:schema38.properties.acceptMissingNonce,data:data10}];
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
validate74.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema38.properties.acceptMissingAuthMethod.type,parentSchema:schema38.properties.acceptMissingAuthMethod,data:data11}];
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
validate74.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema38.properties.acceptUtcDates.type,parentSchema:schema38.properties.acceptUtcDates,data:data12}];
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
if(!(validate75(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if(!(validate81(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate85(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema38.properties.accounts.type,parentSchema:schema38.properties.accounts,data:data15}];
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
if(!(validate90(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate74.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema38.properties.reportFetch,data:data18}];
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
if(!(formats16.validate(data19))){
validate74.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema38.properties.basePath,data:data19}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema38.properties.basePath.type,parentSchema:schema38.properties.basePath,data:data19}];
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
validate74.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema38.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema38.properties.sourceAddress.type,parentSchema:schema38.properties.sourceAddress,data:data20}];
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
validate74.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
validate73.errors = vErrors;
return errors === 0;
}

export const checkMockOptions: Check = validate96 as never;
const schema45 = {"$ref":"document#/$defs/MockOptions"};
const schema46 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"server":{"type":"string","format":"server-address","examples":["https://rest-ww.telesign.com"]}}};
const formats24 = formats["server-address"];

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
validate97.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data}];
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
validate97.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema46.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema46.properties.codeTtl.type,parentSchema:schema46.properties.codeTtl,data:data0}];
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
validate97.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema46.properties.maxAttempts.type,parentSchema:schema46.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate97.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema46.properties.maxAttempts,data:data1}];
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
validate97.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema46.properties.codeLength.type,parentSchema:schema46.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate97.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema46.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate97.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema46.properties.codeLength,data:data2}];
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
validate97.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema46.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema46.properties.statusTtl.type,parentSchema:schema46.properties.statusTtl,data:data3}];
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
validate97.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema46.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema46.properties.dateTolerance.type,parentSchema:schema46.properties.dateTolerance,data:data4}];
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
validate97.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema46.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema46.properties.nonceTtl.type,parentSchema:schema46.properties.nonceTtl,data:data5}];
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
validate97.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema46.properties.retention.type,parentSchema:schema46.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate97.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema46.properties.retention,data:data6}];
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
validate97.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema46.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema46.properties.retentionTtl.type,parentSchema:schema46.properties.retentionTtl,data:data7}];
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
validate97.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema46.properties.checkOwnCodes.type,parentSchema:schema46.properties.checkOwnCodes,data:data8}];
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
validate97.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema46.properties.acceptHmacSha1.type,parentSchema:schema46.properties.acceptHmacSha1,data:data9}];
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
validate97.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema46.properties.acceptMissingNonce.type,parentSchema:schema46.properties.acceptMissingNonce,data:data10}];
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
validate97.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema46.properties.acceptMissingAuthMethod.type,parentSchema:schema46.properties.acceptMissingAuthMethod,data:data11}];
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
validate97.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema46.properties.acceptUtcDates.type,parentSchema:schema46.properties.acceptUtcDates,data:data12}];
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
if(!(validate75(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if(!(validate81(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate85(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema46.properties.accounts.type,parentSchema:schema46.properties.accounts,data:data15}];
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
if(!(validate90(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate97.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema46.properties.reportFetch,data:data18}];
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
if(!(formats16.validate(data19))){
validate97.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema46.properties.basePath,data:data19}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema46.properties.basePath.type,parentSchema:schema46.properties.basePath,data:data19}];
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
validate97.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema46.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema46.properties.sourceAddress.type,parentSchema:schema46.properties.sourceAddress,data:data20}];
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
if(!(formats24.validate(data21))){
validate97.errors = [{instancePath:instancePath+"/server",keyword:"format",params:{format: "server-address"},schema:"server-address",parentSchema:schema46.properties.server,data:data21}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},schema:schema46.properties.server.type,parentSchema:schema46.properties.server,data:data21}];
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
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}

export const checkSetupMockOptions: Check = validate103 as never;
const schema47 = {"$ref":"document#/$defs/SetupMockOptions"};
const schema48 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"server":{"type":"string","format":"server-address","examples":["https://rest-ww.telesign.com"]},"hooks":{"x-expected":"false, or an object with the functions beforeAll, afterEach and afterAll","anyOf":[{"const":false},{"type":"object","required":["beforeAll","afterEach","afterAll"],"properties":{"beforeAll":{"typeof":"function"},"afterEach":{"typeof":"function"},"afterAll":{"typeof":"function"}}}]},"handlers":{"type":"array"},"onOtherRequests":{"type":"string","enum":["bypass","warn","error"]},"worker":{"type":"object"}}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema48.properties, key0))){
validate104.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data}];
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
validate104.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema48.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema48.properties.codeTtl.type,parentSchema:schema48.properties.codeTtl,data:data0}];
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
validate104.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema48.properties.maxAttempts.type,parentSchema:schema48.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate104.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema48.properties.maxAttempts,data:data1}];
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
validate104.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema48.properties.codeLength.type,parentSchema:schema48.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate104.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema48.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate104.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema48.properties.codeLength,data:data2}];
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
validate104.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema48.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema48.properties.statusTtl.type,parentSchema:schema48.properties.statusTtl,data:data3}];
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
validate104.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema48.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema48.properties.dateTolerance.type,parentSchema:schema48.properties.dateTolerance,data:data4}];
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
validate104.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema48.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema48.properties.nonceTtl.type,parentSchema:schema48.properties.nonceTtl,data:data5}];
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
validate104.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema48.properties.retention.type,parentSchema:schema48.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate104.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema48.properties.retention,data:data6}];
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
validate104.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema48.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema48.properties.retentionTtl.type,parentSchema:schema48.properties.retentionTtl,data:data7}];
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
validate104.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema48.properties.checkOwnCodes.type,parentSchema:schema48.properties.checkOwnCodes,data:data8}];
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
validate104.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema48.properties.acceptHmacSha1.type,parentSchema:schema48.properties.acceptHmacSha1,data:data9}];
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
validate104.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema48.properties.acceptMissingNonce.type,parentSchema:schema48.properties.acceptMissingNonce,data:data10}];
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
validate104.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema48.properties.acceptMissingAuthMethod.type,parentSchema:schema48.properties.acceptMissingAuthMethod,data:data11}];
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
validate104.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema48.properties.acceptUtcDates.type,parentSchema:schema48.properties.acceptUtcDates,data:data12}];
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
if(!(validate75(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if(!(validate81(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate85(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema48.properties.accounts.type,parentSchema:schema48.properties.accounts,data:data15}];
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
if(!(validate90(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate104.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema48.properties.reportFetch,data:data18}];
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
if(!(formats16.validate(data19))){
validate104.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema48.properties.basePath,data:data19}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema48.properties.basePath.type,parentSchema:schema48.properties.basePath,data:data19}];
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
validate104.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema48.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema48.properties.sourceAddress.type,parentSchema:schema48.properties.sourceAddress,data:data20}];
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
if(!(formats24.validate(data21))){
validate104.errors = [{instancePath:instancePath+"/server",keyword:"format",params:{format: "server-address"},schema:"server-address",parentSchema:schema48.properties.server,data:data21}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},schema:schema48.properties.server.type,parentSchema:schema48.properties.server,data:data21}];
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
const err0 = {instancePath:instancePath+"/hooks",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema48.properties.hooks.anyOf[0],data:data22};
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
if((((data22.beforeAll === undefined) && (missing0 = "beforeAll")) || ((data22.afterEach === undefined) && (missing0 = "afterEach"))) || ((data22.afterAll === undefined) && (missing0 = "afterAll"))){
const err1 = {instancePath:instancePath+"/hooks",keyword:"required",params:{missingProperty: missing0},schema:schema48.properties.hooks.anyOf[1].required,parentSchema:schema48.properties.hooks.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data22.beforeAll !== undefined){
let data23 = data22.beforeAll;
const _errs46 = errors;
if(typeof data23 !== "function"){
const err2 = {instancePath:instancePath+"/hooks/beforeAll",keyword:"typeof",params:{},schema:"function",parentSchema:schema48.properties.hooks.anyOf[1].properties.beforeAll,data:data23};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs46 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data22.afterEach !== undefined){
let data24 = data22.afterEach;
const _errs47 = errors;
if(typeof data24 !== "function"){
const err3 = {instancePath:instancePath+"/hooks/afterEach",keyword:"typeof",params:{},schema:"function",parentSchema:schema48.properties.hooks.anyOf[1].properties.afterEach,data:data24};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data22.afterAll !== undefined){
let data25 = data22.afterAll;
const _errs48 = errors;
if(typeof data25 !== "function"){
const err4 = {instancePath:instancePath+"/hooks/afterAll",keyword:"typeof",params:{},schema:"function",parentSchema:schema48.properties.hooks.anyOf[1].properties.afterAll,data:data25};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs48 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/hooks",keyword:"type",params:{type: "object"},schema:schema48.properties.hooks.anyOf[1].type,parentSchema:schema48.properties.hooks.anyOf[1],data:data22};
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
const err6 = {instancePath:instancePath+"/hooks",keyword:"anyOf",params:{},schema:schema48.properties.hooks.anyOf,parentSchema:schema48.properties.hooks,data:data22};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate104.errors = vErrors;
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
validate104.errors = [{instancePath:instancePath+"/handlers",keyword:"type",params:{type: "array"},schema:schema48.properties.handlers.type,parentSchema:schema48.properties.handlers,data:data26}];
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
validate104.errors = [{instancePath:instancePath+"/onOtherRequests",keyword:"type",params:{type: "string"},schema:schema48.properties.onOtherRequests.type,parentSchema:schema48.properties.onOtherRequests,data:data27}];
return false;
}
if(!(((data27 === "bypass") || (data27 === "warn")) || (data27 === "error"))){
validate104.errors = [{instancePath:instancePath+"/onOtherRequests",keyword:"enum",params:{allowedValues: schema48.properties.onOtherRequests.enum},schema:schema48.properties.onOtherRequests.enum,parentSchema:schema48.properties.onOtherRequests,data:data27}];
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
validate104.errors = [{instancePath:instancePath+"/worker",keyword:"type",params:{type: "object"},schema:schema48.properties.worker.type,parentSchema:schema48.properties.worker,data:data28}];
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
validate104.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}

export const checkMountOptions: Check = validate110 as never;
const schema49 = {"$ref":"document#/$defs/MountOptions"};
const schema50 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"x-expected":"a store, such as redisStore(url) of @sms-verify/mock-server/redis","type":"object"}}};
const formats36 = formats["host-name"];
const formats38 = formats.origin;

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema50.properties, key0))){
validate111.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data}];
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
validate111.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema50.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema50.properties.codeTtl.type,parentSchema:schema50.properties.codeTtl,data:data0}];
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
validate111.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema50.properties.maxAttempts.type,parentSchema:schema50.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate111.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties.maxAttempts,data:data1}];
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
validate111.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema50.properties.codeLength.type,parentSchema:schema50.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate111.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema50.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate111.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema50.properties.codeLength,data:data2}];
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
validate111.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema50.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema50.properties.statusTtl.type,parentSchema:schema50.properties.statusTtl,data:data3}];
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
validate111.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema50.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema50.properties.dateTolerance.type,parentSchema:schema50.properties.dateTolerance,data:data4}];
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
validate111.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema50.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema50.properties.nonceTtl.type,parentSchema:schema50.properties.nonceTtl,data:data5}];
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
validate111.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema50.properties.retention.type,parentSchema:schema50.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate111.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema50.properties.retention,data:data6}];
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
validate111.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema50.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema50.properties.retentionTtl.type,parentSchema:schema50.properties.retentionTtl,data:data7}];
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
validate111.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema50.properties.checkOwnCodes.type,parentSchema:schema50.properties.checkOwnCodes,data:data8}];
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
validate111.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema50.properties.acceptHmacSha1.type,parentSchema:schema50.properties.acceptHmacSha1,data:data9}];
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
validate111.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema50.properties.acceptMissingNonce.type,parentSchema:schema50.properties.acceptMissingNonce,data:data10}];
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
validate111.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema50.properties.acceptMissingAuthMethod.type,parentSchema:schema50.properties.acceptMissingAuthMethod,data:data11}];
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
validate111.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema50.properties.acceptUtcDates.type,parentSchema:schema50.properties.acceptUtcDates,data:data12}];
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
if(!(validate75(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if(!(validate81(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate85(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate111.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema50.properties.accounts.type,parentSchema:schema50.properties.accounts,data:data15}];
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
if(!(validate90(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate111.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema50.properties.reportFetch,data:data18}];
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
if(!(formats16.validate(data19))){
validate111.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema50.properties.basePath,data:data19}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema50.properties.basePath.type,parentSchema:schema50.properties.basePath,data:data19}];
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
validate111.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema50.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema50.properties.sourceAddress.type,parentSchema:schema50.properties.sourceAddress,data:data20}];
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
if(!(formats36.validate(data22))){
validate111.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},schema:"host-name",parentSchema:schema50.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},schema:schema50.properties.allowedHosts.items.type,parentSchema:schema50.properties.allowedHosts.items,data:data22}];
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
validate111.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},schema:schema50.properties.allowedHosts.type,parentSchema:schema50.properties.allowedHosts,data:data21}];
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
if(!(formats38.validate(data24))){
validate111.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},schema:"origin",parentSchema:schema50.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},schema:schema50.properties.allowedOrigins.items.type,parentSchema:schema50.properties.allowedOrigins.items,data:data24}];
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
validate111.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},schema:schema50.properties.allowedOrigins.type,parentSchema:schema50.properties.allowedOrigins,data:data23}];
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
validate111.errors = [{instancePath:instancePath+"/store",keyword:"type",params:{type: "object"},schema:schema50.properties.store.type,parentSchema:schema50.properties.store,data:data25}];
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
validate111.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
validate110.errors = vErrors;
return errors === 0;
}

export const checkMockServerOptions: Check = validate117 as never;
const schema51 = {"$ref":"document#/$defs/MockServerOptions"};
const schema52 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"x-expected":"a store, such as redisStore(url) of @sms-verify/mock-server/redis","type":"object"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":4010},"host":{"type":"string","minLength":1,"default":"127.0.0.1"},"limits":{"$ref":"#/$defs/ServerLimits"}}};
const schema53 = {"type":"object","additionalProperties":false,"examples":[{"bodyBytes":65536}],"properties":{"bodyBytes":{"type":"integer","minimum":1,"default":65536},"headerBytes":{"type":"integer","minimum":1,"default":16384},"requestTimeout":{"type":"integer","minimum":1,"maximum":2147483647,"default":10000}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "bodyBytes") || (key0 === "headerBytes")) || (key0 === "requestTimeout"))){
validate123.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bodyBytes !== undefined){
let data0 = data.bodyBytes;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate123.errors = [{instancePath:instancePath+"/bodyBytes",keyword:"type",params:{type: "integer"},schema:schema53.properties.bodyBytes.type,parentSchema:schema53.properties.bodyBytes,data:data0}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
validate123.errors = [{instancePath:instancePath+"/bodyBytes",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema53.properties.bodyBytes,data:data0}];
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
validate123.errors = [{instancePath:instancePath+"/headerBytes",keyword:"type",params:{type: "integer"},schema:schema53.properties.headerBytes.type,parentSchema:schema53.properties.headerBytes,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate123.errors = [{instancePath:instancePath+"/headerBytes",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema53.properties.headerBytes,data:data1}];
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
validate123.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"type",params:{type: "integer"},schema:schema53.properties.requestTimeout.type,parentSchema:schema53.properties.requestTimeout,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
validate123.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema53.properties.requestTimeout,data:data2}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate123.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema53.properties.requestTimeout,data:data2}];
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
validate123.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema52.properties, key0))){
validate118.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data}];
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
validate118.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema52.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema52.properties.codeTtl.type,parentSchema:schema52.properties.codeTtl,data:data0}];
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
validate118.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema52.properties.maxAttempts.type,parentSchema:schema52.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate118.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema52.properties.maxAttempts,data:data1}];
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
validate118.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema52.properties.codeLength.type,parentSchema:schema52.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate118.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema52.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate118.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema52.properties.codeLength,data:data2}];
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
validate118.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema52.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema52.properties.statusTtl.type,parentSchema:schema52.properties.statusTtl,data:data3}];
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
validate118.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema52.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema52.properties.dateTolerance.type,parentSchema:schema52.properties.dateTolerance,data:data4}];
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
validate118.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema52.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema52.properties.nonceTtl.type,parentSchema:schema52.properties.nonceTtl,data:data5}];
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
validate118.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema52.properties.retention.type,parentSchema:schema52.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate118.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema52.properties.retention,data:data6}];
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
validate118.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema52.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema52.properties.retentionTtl.type,parentSchema:schema52.properties.retentionTtl,data:data7}];
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
validate118.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema52.properties.checkOwnCodes.type,parentSchema:schema52.properties.checkOwnCodes,data:data8}];
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
validate118.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema52.properties.acceptHmacSha1.type,parentSchema:schema52.properties.acceptHmacSha1,data:data9}];
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
validate118.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema52.properties.acceptMissingNonce.type,parentSchema:schema52.properties.acceptMissingNonce,data:data10}];
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
validate118.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema52.properties.acceptMissingAuthMethod.type,parentSchema:schema52.properties.acceptMissingAuthMethod,data:data11}];
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
validate118.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema52.properties.acceptUtcDates.type,parentSchema:schema52.properties.acceptUtcDates,data:data12}];
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
if(!(validate75(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if(!(validate81(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate85(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema52.properties.accounts.type,parentSchema:schema52.properties.accounts,data:data15}];
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
if(!(validate90(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate118.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema52.properties.reportFetch,data:data18}];
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
if(!(formats16.validate(data19))){
validate118.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema52.properties.basePath,data:data19}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema52.properties.basePath.type,parentSchema:schema52.properties.basePath,data:data19}];
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
validate118.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema52.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema52.properties.sourceAddress.type,parentSchema:schema52.properties.sourceAddress,data:data20}];
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
if(!(formats36.validate(data22))){
validate118.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},schema:"host-name",parentSchema:schema52.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},schema:schema52.properties.allowedHosts.items.type,parentSchema:schema52.properties.allowedHosts.items,data:data22}];
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
validate118.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},schema:schema52.properties.allowedHosts.type,parentSchema:schema52.properties.allowedHosts,data:data21}];
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
if(!(formats38.validate(data24))){
validate118.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},schema:"origin",parentSchema:schema52.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},schema:schema52.properties.allowedOrigins.items.type,parentSchema:schema52.properties.allowedOrigins.items,data:data24}];
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
validate118.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},schema:schema52.properties.allowedOrigins.type,parentSchema:schema52.properties.allowedOrigins,data:data23}];
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
validate118.errors = [{instancePath:instancePath+"/store",keyword:"type",params:{type: "object"},schema:schema52.properties.store.type,parentSchema:schema52.properties.store,data:data25}];
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
validate118.errors = [{instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},schema:schema52.properties.port.type,parentSchema:schema52.properties.port,data:data26}];
return false;
}
if(errors === _errs49){
if(typeof data26 == "number"){
if(data26 > 65535 || isNaN(data26)){
validate118.errors = [{instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema52.properties.port,data:data26}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate118.errors = [{instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema52.properties.port,data:data26}];
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
validate118.errors = [{instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52.properties.host,data:data27}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},schema:schema52.properties.host.type,parentSchema:schema52.properties.host,data:data27}];
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
if(!(validate123(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
validate118.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
validate117.errors = vErrors;
return errors === 0;
}

export const checkStoreUrl: Check = validate126 as never;
const schema54 = {"$ref":"document#/$defs/StoreUrl"};
const schema55 = {"type":"string","format":"redis-url","x-sensitive":true};
const formats48 = formats["redis-url"];

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats48.validate(data))){
validate127.errors = [{instancePath,keyword:"format",params:{format: "redis-url"},schema:"redis-url",parentSchema:schema55,data}];
return false;
}
}
else {
validate127.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data}];
return false;
}
}
}
validate127.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate127(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
validate126.errors = vErrors;
return errors === 0;
}

export const checkConfiguration: Check = validate129 as never;
const schema56 = {"$ref":"document#/$defs/Configuration"};
const schema57 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"$ref":"#/$defs/StoreUrl"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":4010},"host":{"type":"string","minLength":1,"default":"127.0.0.1"},"limits":{"$ref":"#/$defs/ServerLimits"},"$schema":{"type":"string"}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats48.validate(data))){
validate135.errors = [{instancePath,keyword:"format",params:{format: "redis-url"},schema:"redis-url",parentSchema:schema55,data}];
return false;
}
}
else {
validate135.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema55.type,parentSchema:schema55,data}];
return false;
}
}
}
validate135.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema57.properties, key0))){
validate130.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data}];
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
validate130.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema57.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema57.properties.codeTtl.type,parentSchema:schema57.properties.codeTtl,data:data0}];
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
validate130.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema57.properties.maxAttempts.type,parentSchema:schema57.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate130.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema57.properties.maxAttempts,data:data1}];
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
validate130.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema57.properties.codeLength.type,parentSchema:schema57.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate130.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema57.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate130.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema57.properties.codeLength,data:data2}];
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
validate130.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema57.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema57.properties.statusTtl.type,parentSchema:schema57.properties.statusTtl,data:data3}];
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
validate130.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema57.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema57.properties.dateTolerance.type,parentSchema:schema57.properties.dateTolerance,data:data4}];
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
validate130.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema57.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema57.properties.nonceTtl.type,parentSchema:schema57.properties.nonceTtl,data:data5}];
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
validate130.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema57.properties.retention.type,parentSchema:schema57.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate130.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema57.properties.retention,data:data6}];
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
validate130.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema57.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema57.properties.retentionTtl.type,parentSchema:schema57.properties.retentionTtl,data:data7}];
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
validate130.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema57.properties.checkOwnCodes.type,parentSchema:schema57.properties.checkOwnCodes,data:data8}];
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
validate130.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema57.properties.acceptHmacSha1.type,parentSchema:schema57.properties.acceptHmacSha1,data:data9}];
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
validate130.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema57.properties.acceptMissingNonce.type,parentSchema:schema57.properties.acceptMissingNonce,data:data10}];
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
validate130.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema57.properties.acceptMissingAuthMethod.type,parentSchema:schema57.properties.acceptMissingAuthMethod,data:data11}];
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
validate130.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema57.properties.acceptUtcDates.type,parentSchema:schema57.properties.acceptUtcDates,data:data12}];
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
if(!(validate75(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if(!(validate81(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate85(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema57.properties.accounts.type,parentSchema:schema57.properties.accounts,data:data15}];
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
if(!(validate90(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
validate130.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema57.properties.reportFetch,data:data18}];
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
if(!(formats16.validate(data19))){
validate130.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema57.properties.basePath,data:data19}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema57.properties.basePath.type,parentSchema:schema57.properties.basePath,data:data19}];
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
validate130.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema57.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema57.properties.sourceAddress.type,parentSchema:schema57.properties.sourceAddress,data:data20}];
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
if(!(formats36.validate(data22))){
validate130.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},schema:"host-name",parentSchema:schema57.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},schema:schema57.properties.allowedHosts.items.type,parentSchema:schema57.properties.allowedHosts.items,data:data22}];
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
validate130.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},schema:schema57.properties.allowedHosts.type,parentSchema:schema57.properties.allowedHosts,data:data21}];
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
if(!(formats38.validate(data24))){
validate130.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},schema:"origin",parentSchema:schema57.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},schema:schema57.properties.allowedOrigins.items.type,parentSchema:schema57.properties.allowedOrigins.items,data:data24}];
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
validate130.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},schema:schema57.properties.allowedOrigins.type,parentSchema:schema57.properties.allowedOrigins,data:data23}];
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
if(!(validate135(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
validate130.errors = [{instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},schema:schema57.properties.port.type,parentSchema:schema57.properties.port,data:data26}];
return false;
}
if(errors === _errs48){
if(typeof data26 == "number"){
if(data26 > 65535 || isNaN(data26)){
validate130.errors = [{instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema57.properties.port,data:data26}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate130.errors = [{instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema57.properties.port,data:data26}];
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
validate130.errors = [{instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema57.properties.host,data:data27}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},schema:schema57.properties.host.type,parentSchema:schema57.properties.host,data:data27}];
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
if(!(validate123(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
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
validate130.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},schema:schema57.properties.$schema.type,parentSchema:schema57.properties.$schema,data:data29}];
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
validate130.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
validate129.errors = vErrors;
return errors === 0;
}
