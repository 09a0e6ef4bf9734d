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
const schema21 = {"type":"object","additionalProperties":false,"examples":[{"steps":[{"status":207}]}],"properties":{"steps":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/DeliveryStep"}},"reportedStatuses":{"type":"string","enum":["final","all"],"default":"final"},"reportDetails":{"type":"object","additionalProperties":false,"examples":[{"additional_info":{"price":"0.0065","currency":"USD"}}],"properties":{"additional_info":{"type":"object"},"score_status":{"type":"object"},"sim_swap":{"type":"object"},"verify":{"type":"object"}}},"reports":{"type":"string","enum":["once","twice","never","reversed"],"default":"once"},"reportDelay":{"$ref":"#/$defs/Duration"}}};
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
let data3 = data.reportDetails;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs9 = errors;
for(const key1 in data3){
if(!((((key1 === "additional_info") || (key1 === "score_status")) || (key1 === "sim_swap")) || (key1 === "verify"))){
validate43.errors = [{instancePath:instancePath+"/reportDetails",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema21.properties.reportDetails,data:data3}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.additional_info !== undefined){
let data4 = data3.additional_info;
const _errs10 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate43.errors = [{instancePath:instancePath+"/reportDetails/additional_info",keyword:"type",params:{type: "object"},schema:schema21.properties.reportDetails.properties.additional_info.type,parentSchema:schema21.properties.reportDetails.properties.additional_info,data:data4}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.score_status !== undefined){
let data5 = data3.score_status;
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate43.errors = [{instancePath:instancePath+"/reportDetails/score_status",keyword:"type",params:{type: "object"},schema:schema21.properties.reportDetails.properties.score_status.type,parentSchema:schema21.properties.reportDetails.properties.score_status,data:data5}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.sim_swap !== undefined){
let data6 = data3.sim_swap;
const _errs14 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate43.errors = [{instancePath:instancePath+"/reportDetails/sim_swap",keyword:"type",params:{type: "object"},schema:schema21.properties.reportDetails.properties.sim_swap.type,parentSchema:schema21.properties.reportDetails.properties.sim_swap,data:data6}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.verify !== undefined){
let data7 = data3.verify;
const _errs16 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate43.errors = [{instancePath:instancePath+"/reportDetails/verify",keyword:"type",params:{type: "object"},schema:schema21.properties.reportDetails.properties.verify.type,parentSchema:schema21.properties.reportDetails.properties.verify,data:data7}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/reportDetails",keyword:"type",params:{type: "object"},schema:schema21.properties.reportDetails.type,parentSchema:schema21.properties.reportDetails,data:data3}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reports !== undefined){
let data8 = data.reports;
const _errs18 = errors;
if(typeof data8 !== "string"){
validate43.errors = [{instancePath:instancePath+"/reports",keyword:"type",params:{type: "string"},schema:schema21.properties.reports.type,parentSchema:schema21.properties.reports,data:data8}];
return false;
}
if(!((((data8 === "once") || (data8 === "twice")) || (data8 === "never")) || (data8 === "reversed"))){
validate43.errors = [{instancePath:instancePath+"/reports",keyword:"enum",params:{allowedValues: schema21.properties.reports.enum},schema:schema21.properties.reports.enum,parentSchema:schema21.properties.reports,data:data8}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportDelay !== undefined){
const _errs20 = errors;
if(!(validate45(data.reportDelay, {instancePath:instancePath+"/reportDelay",parentData:data,parentDataProperty:"reportDelay",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
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

export const checkAccount: Check = validate50 as never;
const schema24 = {"$ref":"document#/$defs/Account"};
const schema25 = {"type":"object","additionalProperties":false,"examples":[{"suspended":true}],"properties":{"suspended":{"type":["boolean","null"]},"productEnabled":{"type":["boolean","null"]},"allowedAddresses":{"type":["array","null"],"items":{"type":"string","format":"ip-address","examples":["203.0.113.45"]}},"trialNumbers":{"type":["array","null"],"items":{"$ref":"#/$defs/PhoneNumber"}},"requestsPerSecond":{"type":["number","null"],"minimum":0},"transactionCap":{"type":["number","null"],"minimum":0},"outage":{"type":["boolean","null"]}}};
const formats6 = formats["ip-address"];

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate(data))){
validate52.errors = [{instancePath,keyword:"format",params:{format: "phone-number"},schema:"phone-number",parentSchema:schema8,data}];
return false;
}
}
else {
validate52.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data}];
return false;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "suspended") || (key0 === "productEnabled")) || (key0 === "allowedAddresses")) || (key0 === "trialNumbers")) || (key0 === "requestsPerSecond")) || (key0 === "transactionCap")) || (key0 === "outage"))){
validate51.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.suspended !== undefined){
let data0 = data.suspended;
const _errs2 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate51.errors = [{instancePath:instancePath+"/suspended",keyword:"type",params:{type: schema25.properties.suspended.type},schema:schema25.properties.suspended.type,parentSchema:schema25.properties.suspended,data:data0}];
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
validate51.errors = [{instancePath:instancePath+"/productEnabled",keyword:"type",params:{type: schema25.properties.productEnabled.type},schema:schema25.properties.productEnabled.type,parentSchema:schema25.properties.productEnabled,data:data1}];
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
validate51.errors = [{instancePath:instancePath+"/allowedAddresses",keyword:"type",params:{type: schema25.properties.allowedAddresses.type},schema:schema25.properties.allowedAddresses.type,parentSchema:schema25.properties.allowedAddresses,data:data2}];
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
if(!(formats6.validate(data3))){
validate51.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema25.properties.allowedAddresses.items,data:data3}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"type",params:{type: "string"},schema:schema25.properties.allowedAddresses.items.type,parentSchema:schema25.properties.allowedAddresses.items,data:data3}];
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
validate51.errors = [{instancePath:instancePath+"/trialNumbers",keyword:"type",params:{type: schema25.properties.trialNumbers.type},schema:schema25.properties.trialNumbers.type,parentSchema:schema25.properties.trialNumbers,data:data4}];
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate52(data4[i1], {instancePath:instancePath+"/trialNumbers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(data.requestsPerSecond !== undefined){
let data6 = data.requestsPerSecond;
const _errs13 = errors;
if((!(typeof data6 == "number")) && (data6 !== null)){
validate51.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"type",params:{type: schema25.properties.requestsPerSecond.type},schema:schema25.properties.requestsPerSecond.type,parentSchema:schema25.properties.requestsPerSecond,data:data6}];
return false;
}
if(errors === _errs13){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate51.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.requestsPerSecond,data:data6}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionCap !== undefined){
let data7 = data.transactionCap;
const _errs15 = errors;
if((!(typeof data7 == "number")) && (data7 !== null)){
validate51.errors = [{instancePath:instancePath+"/transactionCap",keyword:"type",params:{type: schema25.properties.transactionCap.type},schema:schema25.properties.transactionCap.type,parentSchema:schema25.properties.transactionCap,data:data7}];
return false;
}
if(errors === _errs15){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate51.errors = [{instancePath:instancePath+"/transactionCap",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.transactionCap,data:data7}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outage !== undefined){
let data8 = data.outage;
const _errs17 = errors;
if((typeof data8 !== "boolean") && (data8 !== null)){
validate51.errors = [{instancePath:instancePath+"/outage",keyword:"type",params:{type: schema25.properties.outage.type},schema:schema25.properties.outage.type,parentSchema:schema25.properties.outage,data:data8}];
return false;
}
var valid0 = _errs17 === errors;
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
else {
validate51.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}

export const checkCustomerId: Check = validate55 as never;
const schema27 = {"$ref":"document#/$defs/CustomerId"};
const schema28 = {"type":"string","minLength":1,"examples":["FFFFFFFF-EEEE-DDDD-1234-AB1234567890"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate56.errors = [{instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema28,data}];
return false;
}
}
else {
validate56.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}

export const checkSimulationOptions: Check = validate58 as never;
const schema29 = {"$ref":"document#/$defs/SimulationOptions"};
const schema30 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]}}};
const func2 = Object.prototype.hasOwnProperty;
const schema31 = {"type":"object","additionalProperties":false,"required":["customerId","apiKey"],"x-sensitive":true,"properties":{"customerId":{"$ref":"#/$defs/CustomerId"},"apiKey":{"$ref":"#/$defs/ApiKey"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate61.errors = [{instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema28,data}];
return false;
}
}
else {
validate61.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"string","minLength":1,"x-sensitive":true};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate63.errors = [{instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33,data}];
return false;
}
}
else {
validate63.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.customerId === undefined) && (missing0 = "customerId")) || ((data.apiKey === undefined) && (missing0 = "apiKey"))){
validate60.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema31.required,parentSchema:schema31,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "customerId") || (key0 === "apiKey"))){
validate60.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customerId !== undefined){
const _errs2 = errors;
if(!(validate61(data.customerId, {instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
if(!(validate63(data.apiKey, {instancePath:instancePath+"/apiKey",parentData:data,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
validate60.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "suspended") || (key0 === "productEnabled")) || (key0 === "allowedAddresses")) || (key0 === "trialNumbers")) || (key0 === "requestsPerSecond")) || (key0 === "transactionCap")) || (key0 === "outage"))){
validate66.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.suspended !== undefined){
let data0 = data.suspended;
const _errs2 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate66.errors = [{instancePath:instancePath+"/suspended",keyword:"type",params:{type: schema25.properties.suspended.type},schema:schema25.properties.suspended.type,parentSchema:schema25.properties.suspended,data:data0}];
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
validate66.errors = [{instancePath:instancePath+"/productEnabled",keyword:"type",params:{type: schema25.properties.productEnabled.type},schema:schema25.properties.productEnabled.type,parentSchema:schema25.properties.productEnabled,data:data1}];
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
validate66.errors = [{instancePath:instancePath+"/allowedAddresses",keyword:"type",params:{type: schema25.properties.allowedAddresses.type},schema:schema25.properties.allowedAddresses.type,parentSchema:schema25.properties.allowedAddresses,data:data2}];
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
if(!(formats6.validate(data3))){
validate66.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema25.properties.allowedAddresses.items,data:data3}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"type",params:{type: "string"},schema:schema25.properties.allowedAddresses.items.type,parentSchema:schema25.properties.allowedAddresses.items,data:data3}];
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
validate66.errors = [{instancePath:instancePath+"/trialNumbers",keyword:"type",params:{type: schema25.properties.trialNumbers.type},schema:schema25.properties.trialNumbers.type,parentSchema:schema25.properties.trialNumbers,data:data4}];
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate52(data4[i1], {instancePath:instancePath+"/trialNumbers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
if(data.requestsPerSecond !== undefined){
let data6 = data.requestsPerSecond;
const _errs13 = errors;
if((!(typeof data6 == "number")) && (data6 !== null)){
validate66.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"type",params:{type: schema25.properties.requestsPerSecond.type},schema:schema25.properties.requestsPerSecond.type,parentSchema:schema25.properties.requestsPerSecond,data:data6}];
return false;
}
if(errors === _errs13){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate66.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.requestsPerSecond,data:data6}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transactionCap !== undefined){
let data7 = data.transactionCap;
const _errs15 = errors;
if((!(typeof data7 == "number")) && (data7 !== null)){
validate66.errors = [{instancePath:instancePath+"/transactionCap",keyword:"type",params:{type: schema25.properties.transactionCap.type},schema:schema25.properties.transactionCap.type,parentSchema:schema25.properties.transactionCap,data:data7}];
return false;
}
if(errors === _errs15){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate66.errors = [{instancePath:instancePath+"/transactionCap",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.transactionCap,data:data7}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outage !== undefined){
let data8 = data.outage;
const _errs17 = errors;
if((typeof data8 !== "boolean") && (data8 !== null)){
validate66.errors = [{instancePath:instancePath+"/outage",keyword:"type",params:{type: schema25.properties.outage.type},schema:schema25.properties.outage.type,parentSchema:schema25.properties.outage,data:data8}];
return false;
}
var valid0 = _errs17 === errors;
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
else {
validate66.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","additionalProperties":false,"required":["customerId","apiKey"],"x-sensitive":true,"properties":{"customerId":{"$ref":"#/$defs/CustomerId"},"apiKey":{"$ref":"#/$defs/ApiKey"},"account":{"$ref":"#/$defs/Account"}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.customerId === undefined) && (missing0 = "customerId")) || ((data.apiKey === undefined) && (missing0 = "apiKey"))){
validate69.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema35.required,parentSchema:schema35,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "customerId") || (key0 === "apiKey")) || (key0 === "account"))){
validate69.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customerId !== undefined){
const _errs2 = errors;
if(!(validate61(data.customerId, {instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
if(!(validate63(data.apiKey, {instancePath:instancePath+"/apiKey",parentData:data,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
if(!(validate66(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
validate69.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "steps") || (key0 === "reportedStatuses")) || (key0 === "reportDetails")) || (key0 === "reports")) || (key0 === "reportDelay"))){
validate74.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data}];
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
validate74.errors = [{instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21.properties.steps,data:data0}];
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
validate74.errors = [{instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},schema:schema21.properties.steps.type,parentSchema:schema21.properties.steps,data:data0}];
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
validate74.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"type",params:{type: "string"},schema:schema21.properties.reportedStatuses.type,parentSchema:schema21.properties.reportedStatuses,data:data2}];
return false;
}
if(!((data2 === "final") || (data2 === "all"))){
validate74.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"enum",params:{allowedValues: schema21.properties.reportedStatuses.enum},schema:schema21.properties.reportedStatuses.enum,parentSchema:schema21.properties.reportedStatuses,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportDetails !== undefined){
let data3 = data.reportDetails;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs9 = errors;
for(const key1 in data3){
if(!((((key1 === "additional_info") || (key1 === "score_status")) || (key1 === "sim_swap")) || (key1 === "verify"))){
validate74.errors = [{instancePath:instancePath+"/reportDetails",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema21.properties.reportDetails,data:data3}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.additional_info !== undefined){
let data4 = data3.additional_info;
const _errs10 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate74.errors = [{instancePath:instancePath+"/reportDetails/additional_info",keyword:"type",params:{type: "object"},schema:schema21.properties.reportDetails.properties.additional_info.type,parentSchema:schema21.properties.reportDetails.properties.additional_info,data:data4}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.score_status !== undefined){
let data5 = data3.score_status;
const _errs12 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate74.errors = [{instancePath:instancePath+"/reportDetails/score_status",keyword:"type",params:{type: "object"},schema:schema21.properties.reportDetails.properties.score_status.type,parentSchema:schema21.properties.reportDetails.properties.score_status,data:data5}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.sim_swap !== undefined){
let data6 = data3.sim_swap;
const _errs14 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate74.errors = [{instancePath:instancePath+"/reportDetails/sim_swap",keyword:"type",params:{type: "object"},schema:schema21.properties.reportDetails.properties.sim_swap.type,parentSchema:schema21.properties.reportDetails.properties.sim_swap,data:data6}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.verify !== undefined){
let data7 = data3.verify;
const _errs16 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate74.errors = [{instancePath:instancePath+"/reportDetails/verify",keyword:"type",params:{type: "object"},schema:schema21.properties.reportDetails.properties.verify.type,parentSchema:schema21.properties.reportDetails.properties.verify,data:data7}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/reportDetails",keyword:"type",params:{type: "object"},schema:schema21.properties.reportDetails.type,parentSchema:schema21.properties.reportDetails,data:data3}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reports !== undefined){
let data8 = data.reports;
const _errs18 = errors;
if(typeof data8 !== "string"){
validate74.errors = [{instancePath:instancePath+"/reports",keyword:"type",params:{type: "string"},schema:schema21.properties.reports.type,parentSchema:schema21.properties.reports,data:data8}];
return false;
}
if(!((((data8 === "once") || (data8 === "twice")) || (data8 === "never")) || (data8 === "reversed"))){
validate74.errors = [{instancePath:instancePath+"/reports",keyword:"enum",params:{allowedValues: schema21.properties.reports.enum},schema:schema21.properties.reports.enum,parentSchema:schema21.properties.reports,data:data8}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportDelay !== undefined){
const _errs20 = errors;
if(!(validate45(data.reportDelay, {instancePath:instancePath+"/reportDelay",parentData:data,parentDataProperty:"reportDelay",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
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
validate74.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

const formats12 = formats["base-path"];

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
validate59.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data}];
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
validate59.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema30.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema30.properties.codeTtl.type,parentSchema:schema30.properties.codeTtl,data:data0}];
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
validate59.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema30.properties.maxAttempts.type,parentSchema:schema30.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate59.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.maxAttempts,data:data1}];
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
validate59.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema30.properties.codeLength.type,parentSchema:schema30.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate59.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema30.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate59.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema30.properties.codeLength,data:data2}];
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
validate59.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema30.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema30.properties.statusTtl.type,parentSchema:schema30.properties.statusTtl,data:data3}];
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
validate59.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema30.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema30.properties.dateTolerance.type,parentSchema:schema30.properties.dateTolerance,data:data4}];
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
validate59.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema30.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema30.properties.nonceTtl.type,parentSchema:schema30.properties.nonceTtl,data:data5}];
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
validate59.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema30.properties.retention.type,parentSchema:schema30.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate59.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.retention,data:data6}];
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
validate59.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema30.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema30.properties.retentionTtl.type,parentSchema:schema30.properties.retentionTtl,data:data7}];
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
validate59.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema30.properties.checkOwnCodes.type,parentSchema:schema30.properties.checkOwnCodes,data:data8}];
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
validate59.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema30.properties.acceptHmacSha1.type,parentSchema:schema30.properties.acceptHmacSha1,data:data9}];
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
validate59.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema30.properties.acceptMissingNonce.type,parentSchema:schema30.properties.acceptMissingNonce,data:data10}];
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
validate59.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema30.properties.acceptMissingAuthMethod.type,parentSchema:schema30.properties.acceptMissingAuthMethod,data:data11}];
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
validate59.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema30.properties.acceptUtcDates.type,parentSchema:schema30.properties.acceptUtcDates,data:data12}];
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
if(!(validate60(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
if(!(validate66(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if(!(validate69(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema30.properties.accounts.type,parentSchema:schema30.properties.accounts,data:data15}];
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
if(!(validate74(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate59.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema30.properties.reportFetch,data:data18}];
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
if(!(formats12.validate(data19))){
validate59.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema30.properties.basePath,data:data19}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema30.properties.basePath.type,parentSchema:schema30.properties.basePath,data:data19}];
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
if(!(formats6.validate(data20))){
validate59.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema30.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema30.properties.sourceAddress.type,parentSchema:schema30.properties.sourceAddress,data:data20}];
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
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
validate58.errors = vErrors;
return errors === 0;
}

export const checkMockOptions: Check = validate79 as never;
const schema37 = {"$ref":"document#/$defs/MockOptions"};
const schema38 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"server":{"type":"string","format":"server-address","examples":["https://rest-ww.telesign.com"]}}};
const formats20 = formats["server-address"];

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
validate80.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data}];
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
validate80.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema38.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema38.properties.codeTtl.type,parentSchema:schema38.properties.codeTtl,data:data0}];
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
validate80.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema38.properties.maxAttempts.type,parentSchema:schema38.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate80.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema38.properties.maxAttempts,data:data1}];
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
validate80.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema38.properties.codeLength.type,parentSchema:schema38.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate80.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema38.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate80.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema38.properties.codeLength,data:data2}];
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
validate80.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema38.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema38.properties.statusTtl.type,parentSchema:schema38.properties.statusTtl,data:data3}];
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
validate80.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema38.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema38.properties.dateTolerance.type,parentSchema:schema38.properties.dateTolerance,data:data4}];
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
validate80.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema38.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema38.properties.nonceTtl.type,parentSchema:schema38.properties.nonceTtl,data:data5}];
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
validate80.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema38.properties.retention.type,parentSchema:schema38.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate80.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema38.properties.retention,data:data6}];
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
validate80.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema38.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema38.properties.retentionTtl.type,parentSchema:schema38.properties.retentionTtl,data:data7}];
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
validate80.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema38.properties.checkOwnCodes.type,parentSchema:schema38.properties.checkOwnCodes,data:data8}];
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
validate80.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema38.properties.acceptHmacSha1.type,parentSchema:schema38.properties.acceptHmacSha1,data:data9}];
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
validate80.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema38.properties.acceptMissingNonce.type,parentSchema:schema38.properties.acceptMissingNonce,data:data10}];
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
validate80.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema38.properties.acceptMissingAuthMethod.type,parentSchema:schema38.properties.acceptMissingAuthMethod,data:data11}];
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
validate80.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema38.properties.acceptUtcDates.type,parentSchema:schema38.properties.acceptUtcDates,data:data12}];
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
if(!(validate60(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
if(!(validate66(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if(!(validate69(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema38.properties.accounts.type,parentSchema:schema38.properties.accounts,data:data15}];
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
if(!(validate74(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate80.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema38.properties.reportFetch,data:data18}];
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
if(!(formats12.validate(data19))){
validate80.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema38.properties.basePath,data:data19}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema38.properties.basePath.type,parentSchema:schema38.properties.basePath,data:data19}];
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
if(!(formats6.validate(data20))){
validate80.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema38.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema38.properties.sourceAddress.type,parentSchema:schema38.properties.sourceAddress,data:data20}];
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
if(!(formats20.validate(data21))){
validate80.errors = [{instancePath:instancePath+"/server",keyword:"format",params:{format: "server-address"},schema:"server-address",parentSchema:schema38.properties.server,data:data21}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},schema:schema38.properties.server.type,parentSchema:schema38.properties.server,data:data21}];
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
validate80.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate80(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
validate79.errors = vErrors;
return errors === 0;
}

export const checkSetupMockOptions: Check = validate86 as never;
const schema39 = {"$ref":"document#/$defs/SetupMockOptions"};
const schema40 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"server":{"type":"string","format":"server-address","examples":["https://rest-ww.telesign.com"]},"hooks":{"x-expected":"false, or an object with the functions beforeAll, afterEach and afterAll","anyOf":[{"const":false},{"type":"object","required":["beforeAll","afterEach","afterAll"],"properties":{"beforeAll":{"typeof":"function"},"afterEach":{"typeof":"function"},"afterAll":{"typeof":"function"}}}]},"handlers":{"type":"array"},"onOtherRequests":{"type":"string","enum":["bypass","warn","error"]},"worker":{"type":"object"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
validate87.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data}];
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
validate87.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema40.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema40.properties.codeTtl.type,parentSchema:schema40.properties.codeTtl,data:data0}];
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
validate87.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema40.properties.maxAttempts.type,parentSchema:schema40.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate87.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema40.properties.maxAttempts,data:data1}];
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
validate87.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema40.properties.codeLength.type,parentSchema:schema40.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate87.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema40.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate87.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema40.properties.codeLength,data:data2}];
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
validate87.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema40.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema40.properties.statusTtl.type,parentSchema:schema40.properties.statusTtl,data:data3}];
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
validate87.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema40.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema40.properties.dateTolerance.type,parentSchema:schema40.properties.dateTolerance,data:data4}];
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
validate87.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema40.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema40.properties.nonceTtl.type,parentSchema:schema40.properties.nonceTtl,data:data5}];
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
validate87.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema40.properties.retention.type,parentSchema:schema40.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate87.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema40.properties.retention,data:data6}];
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
validate87.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema40.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema40.properties.retentionTtl.type,parentSchema:schema40.properties.retentionTtl,data:data7}];
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
validate87.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema40.properties.checkOwnCodes.type,parentSchema:schema40.properties.checkOwnCodes,data:data8}];
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
validate87.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema40.properties.acceptHmacSha1.type,parentSchema:schema40.properties.acceptHmacSha1,data:data9}];
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
validate87.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema40.properties.acceptMissingNonce.type,parentSchema:schema40.properties.acceptMissingNonce,data:data10}];
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
validate87.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema40.properties.acceptMissingAuthMethod.type,parentSchema:schema40.properties.acceptMissingAuthMethod,data:data11}];
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
validate87.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema40.properties.acceptUtcDates.type,parentSchema:schema40.properties.acceptUtcDates,data:data12}];
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
if(!(validate60(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
if(!(validate66(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if(!(validate69(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema40.properties.accounts.type,parentSchema:schema40.properties.accounts,data:data15}];
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
if(!(validate74(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate87.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema40.properties.reportFetch,data:data18}];
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
if(!(formats12.validate(data19))){
validate87.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema40.properties.basePath,data:data19}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema40.properties.basePath.type,parentSchema:schema40.properties.basePath,data:data19}];
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
if(!(formats6.validate(data20))){
validate87.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema40.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema40.properties.sourceAddress.type,parentSchema:schema40.properties.sourceAddress,data:data20}];
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
if(!(formats20.validate(data21))){
validate87.errors = [{instancePath:instancePath+"/server",keyword:"format",params:{format: "server-address"},schema:"server-address",parentSchema:schema40.properties.server,data:data21}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},schema:schema40.properties.server.type,parentSchema:schema40.properties.server,data:data21}];
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
const err0 = {instancePath:instancePath+"/hooks",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema40.properties.hooks.anyOf[0],data:data22};
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
const err1 = {instancePath:instancePath+"/hooks",keyword:"required",params:{missingProperty: missing0},schema:schema40.properties.hooks.anyOf[1].required,parentSchema:schema40.properties.hooks.anyOf[1],data:data22};
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
const err2 = {instancePath:instancePath+"/hooks/beforeAll",keyword:"typeof",params:{},schema:"function",parentSchema:schema40.properties.hooks.anyOf[1].properties.beforeAll,data:data23};
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
const err3 = {instancePath:instancePath+"/hooks/afterEach",keyword:"typeof",params:{},schema:"function",parentSchema:schema40.properties.hooks.anyOf[1].properties.afterEach,data:data24};
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
const err4 = {instancePath:instancePath+"/hooks/afterAll",keyword:"typeof",params:{},schema:"function",parentSchema:schema40.properties.hooks.anyOf[1].properties.afterAll,data:data25};
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
const err5 = {instancePath:instancePath+"/hooks",keyword:"type",params:{type: "object"},schema:schema40.properties.hooks.anyOf[1].type,parentSchema:schema40.properties.hooks.anyOf[1],data:data22};
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
const err6 = {instancePath:instancePath+"/hooks",keyword:"anyOf",params:{},schema:schema40.properties.hooks.anyOf,parentSchema:schema40.properties.hooks,data:data22};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate87.errors = vErrors;
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
validate87.errors = [{instancePath:instancePath+"/handlers",keyword:"type",params:{type: "array"},schema:schema40.properties.handlers.type,parentSchema:schema40.properties.handlers,data:data26}];
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
validate87.errors = [{instancePath:instancePath+"/onOtherRequests",keyword:"type",params:{type: "string"},schema:schema40.properties.onOtherRequests.type,parentSchema:schema40.properties.onOtherRequests,data:data27}];
return false;
}
if(!(((data27 === "bypass") || (data27 === "warn")) || (data27 === "error"))){
validate87.errors = [{instancePath:instancePath+"/onOtherRequests",keyword:"enum",params:{allowedValues: schema40.properties.onOtherRequests.enum},schema:schema40.properties.onOtherRequests.enum,parentSchema:schema40.properties.onOtherRequests,data:data27}];
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
validate87.errors = [{instancePath:instancePath+"/worker",keyword:"type",params:{type: "object"},schema:schema40.properties.worker.type,parentSchema:schema40.properties.worker,data:data28}];
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
validate87.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}

export const checkMountOptions: Check = validate93 as never;
const schema41 = {"$ref":"document#/$defs/MountOptions"};
const schema42 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"x-expected":"a store, such as redisStore(url) of @sms-verify/mock-server/redis","type":"object"}}};
const formats32 = formats["host-name"];
const formats34 = formats.origin;

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema42.properties, key0))){
validate94.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data}];
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
validate94.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema42.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema42.properties.codeTtl.type,parentSchema:schema42.properties.codeTtl,data:data0}];
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
validate94.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema42.properties.maxAttempts.type,parentSchema:schema42.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate94.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42.properties.maxAttempts,data:data1}];
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
validate94.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema42.properties.codeLength.type,parentSchema:schema42.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate94.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema42.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate94.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema42.properties.codeLength,data:data2}];
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
validate94.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema42.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema42.properties.statusTtl.type,parentSchema:schema42.properties.statusTtl,data:data3}];
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
validate94.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema42.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema42.properties.dateTolerance.type,parentSchema:schema42.properties.dateTolerance,data:data4}];
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
validate94.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema42.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema42.properties.nonceTtl.type,parentSchema:schema42.properties.nonceTtl,data:data5}];
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
validate94.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema42.properties.retention.type,parentSchema:schema42.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate94.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42.properties.retention,data:data6}];
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
validate94.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema42.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema42.properties.retentionTtl.type,parentSchema:schema42.properties.retentionTtl,data:data7}];
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
validate94.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema42.properties.checkOwnCodes.type,parentSchema:schema42.properties.checkOwnCodes,data:data8}];
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
validate94.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema42.properties.acceptHmacSha1.type,parentSchema:schema42.properties.acceptHmacSha1,data:data9}];
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
validate94.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema42.properties.acceptMissingNonce.type,parentSchema:schema42.properties.acceptMissingNonce,data:data10}];
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
validate94.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema42.properties.acceptMissingAuthMethod.type,parentSchema:schema42.properties.acceptMissingAuthMethod,data:data11}];
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
validate94.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema42.properties.acceptUtcDates.type,parentSchema:schema42.properties.acceptUtcDates,data:data12}];
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
if(!(validate60(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
if(!(validate66(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if(!(validate69(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema42.properties.accounts.type,parentSchema:schema42.properties.accounts,data:data15}];
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
if(!(validate74(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate94.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema42.properties.reportFetch,data:data18}];
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
if(!(formats12.validate(data19))){
validate94.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema42.properties.basePath,data:data19}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema42.properties.basePath.type,parentSchema:schema42.properties.basePath,data:data19}];
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
if(!(formats6.validate(data20))){
validate94.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema42.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema42.properties.sourceAddress.type,parentSchema:schema42.properties.sourceAddress,data:data20}];
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
if(!(formats32.validate(data22))){
validate94.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},schema:"host-name",parentSchema:schema42.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},schema:schema42.properties.allowedHosts.items.type,parentSchema:schema42.properties.allowedHosts.items,data:data22}];
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
validate94.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},schema:schema42.properties.allowedHosts.type,parentSchema:schema42.properties.allowedHosts,data:data21}];
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
if(!(formats34.validate(data24))){
validate94.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},schema:"origin",parentSchema:schema42.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},schema:schema42.properties.allowedOrigins.items.type,parentSchema:schema42.properties.allowedOrigins.items,data:data24}];
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
validate94.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},schema:schema42.properties.allowedOrigins.type,parentSchema:schema42.properties.allowedOrigins,data:data23}];
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
validate94.errors = [{instancePath:instancePath+"/store",keyword:"type",params:{type: "object"},schema:schema42.properties.store.type,parentSchema:schema42.properties.store,data:data25}];
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
validate94.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate93.errors = vErrors;
return errors === 0;
}

export const checkMockServerOptions: Check = validate100 as never;
const schema43 = {"$ref":"document#/$defs/MockServerOptions"};
const schema44 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"x-expected":"a store, such as redisStore(url) of @sms-verify/mock-server/redis","type":"object"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":4010},"host":{"type":"string","minLength":1,"default":"127.0.0.1"},"limits":{"$ref":"#/$defs/ServerLimits"}}};
const schema45 = {"type":"object","additionalProperties":false,"examples":[{"bodyBytes":65536}],"properties":{"bodyBytes":{"type":"integer","minimum":1,"default":65536},"headerBytes":{"type":"integer","minimum":1,"default":16384},"requestTimeout":{"type":"integer","minimum":1,"maximum":2147483647,"default":10000}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "bodyBytes") || (key0 === "headerBytes")) || (key0 === "requestTimeout"))){
validate106.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bodyBytes !== undefined){
let data0 = data.bodyBytes;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate106.errors = [{instancePath:instancePath+"/bodyBytes",keyword:"type",params:{type: "integer"},schema:schema45.properties.bodyBytes.type,parentSchema:schema45.properties.bodyBytes,data:data0}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
validate106.errors = [{instancePath:instancePath+"/bodyBytes",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema45.properties.bodyBytes,data:data0}];
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
validate106.errors = [{instancePath:instancePath+"/headerBytes",keyword:"type",params:{type: "integer"},schema:schema45.properties.headerBytes.type,parentSchema:schema45.properties.headerBytes,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate106.errors = [{instancePath:instancePath+"/headerBytes",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema45.properties.headerBytes,data:data1}];
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
validate106.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"type",params:{type: "integer"},schema:schema45.properties.requestTimeout.type,parentSchema:schema45.properties.requestTimeout,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
validate106.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema45.properties.requestTimeout,data:data2}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate106.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema45.properties.requestTimeout,data:data2}];
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
validate106.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
validate101.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data}];
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
validate101.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema44.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema44.properties.codeTtl.type,parentSchema:schema44.properties.codeTtl,data:data0}];
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
validate101.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema44.properties.maxAttempts.type,parentSchema:schema44.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate101.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema44.properties.maxAttempts,data:data1}];
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
validate101.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema44.properties.codeLength.type,parentSchema:schema44.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate101.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema44.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate101.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema44.properties.codeLength,data:data2}];
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
validate101.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema44.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema44.properties.statusTtl.type,parentSchema:schema44.properties.statusTtl,data:data3}];
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
validate101.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema44.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema44.properties.dateTolerance.type,parentSchema:schema44.properties.dateTolerance,data:data4}];
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
validate101.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema44.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema44.properties.nonceTtl.type,parentSchema:schema44.properties.nonceTtl,data:data5}];
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
validate101.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema44.properties.retention.type,parentSchema:schema44.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate101.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema44.properties.retention,data:data6}];
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
validate101.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema44.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema44.properties.retentionTtl.type,parentSchema:schema44.properties.retentionTtl,data:data7}];
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
validate101.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema44.properties.checkOwnCodes.type,parentSchema:schema44.properties.checkOwnCodes,data:data8}];
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
validate101.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema44.properties.acceptHmacSha1.type,parentSchema:schema44.properties.acceptHmacSha1,data:data9}];
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
validate101.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema44.properties.acceptMissingNonce.type,parentSchema:schema44.properties.acceptMissingNonce,data:data10}];
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
validate101.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema44.properties.acceptMissingAuthMethod.type,parentSchema:schema44.properties.acceptMissingAuthMethod,data:data11}];
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
validate101.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema44.properties.acceptUtcDates.type,parentSchema:schema44.properties.acceptUtcDates,data:data12}];
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
if(!(validate60(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
if(!(validate66(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if(!(validate69(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema44.properties.accounts.type,parentSchema:schema44.properties.accounts,data:data15}];
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
if(!(validate74(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate101.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema44.properties.reportFetch,data:data18}];
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
if(!(formats12.validate(data19))){
validate101.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema44.properties.basePath,data:data19}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema44.properties.basePath.type,parentSchema:schema44.properties.basePath,data:data19}];
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
if(!(formats6.validate(data20))){
validate101.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema44.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema44.properties.sourceAddress.type,parentSchema:schema44.properties.sourceAddress,data:data20}];
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
if(!(formats32.validate(data22))){
validate101.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},schema:"host-name",parentSchema:schema44.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},schema:schema44.properties.allowedHosts.items.type,parentSchema:schema44.properties.allowedHosts.items,data:data22}];
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
validate101.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},schema:schema44.properties.allowedHosts.type,parentSchema:schema44.properties.allowedHosts,data:data21}];
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
if(!(formats34.validate(data24))){
validate101.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},schema:"origin",parentSchema:schema44.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},schema:schema44.properties.allowedOrigins.items.type,parentSchema:schema44.properties.allowedOrigins.items,data:data24}];
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
validate101.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},schema:schema44.properties.allowedOrigins.type,parentSchema:schema44.properties.allowedOrigins,data:data23}];
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
validate101.errors = [{instancePath:instancePath+"/store",keyword:"type",params:{type: "object"},schema:schema44.properties.store.type,parentSchema:schema44.properties.store,data:data25}];
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
validate101.errors = [{instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},schema:schema44.properties.port.type,parentSchema:schema44.properties.port,data:data26}];
return false;
}
if(errors === _errs49){
if(typeof data26 == "number"){
if(data26 > 65535 || isNaN(data26)){
validate101.errors = [{instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema44.properties.port,data:data26}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate101.errors = [{instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema44.properties.port,data:data26}];
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
validate101.errors = [{instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema44.properties.host,data:data27}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},schema:schema44.properties.host.type,parentSchema:schema44.properties.host,data:data27}];
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
if(!(validate106(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
validate101.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
validate100.errors = vErrors;
return errors === 0;
}

export const checkStoreUrl: Check = validate109 as never;
const schema46 = {"$ref":"document#/$defs/StoreUrl"};
const schema47 = {"type":"string","format":"redis-url","x-sensitive":true};
const formats44 = formats["redis-url"];

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats44.validate(data))){
validate110.errors = [{instancePath,keyword:"format",params:{format: "redis-url"},schema:"redis-url",parentSchema:schema47,data}];
return false;
}
}
else {
validate110.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema47.type,parentSchema:schema47,data}];
return false;
}
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
validate109.errors = vErrors;
return errors === 0;
}

export const checkConfiguration: Check = validate112 as never;
const schema48 = {"$ref":"document#/$defs/Configuration"};
const schema49 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"$ref":"#/$defs/StoreUrl"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":4010},"host":{"type":"string","minLength":1,"default":"127.0.0.1"},"limits":{"$ref":"#/$defs/ServerLimits"}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats44.validate(data))){
validate118.errors = [{instancePath,keyword:"format",params:{format: "redis-url"},schema:"redis-url",parentSchema:schema47,data}];
return false;
}
}
else {
validate118.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema47.type,parentSchema:schema47,data}];
return false;
}
}
}
validate118.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema49.properties, key0))){
validate113.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data}];
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
validate113.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema49.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema49.properties.codeTtl.type,parentSchema:schema49.properties.codeTtl,data:data0}];
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
validate113.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema49.properties.maxAttempts.type,parentSchema:schema49.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate113.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema49.properties.maxAttempts,data:data1}];
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
validate113.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema49.properties.codeLength.type,parentSchema:schema49.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate113.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema49.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate113.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema49.properties.codeLength,data:data2}];
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
validate113.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema49.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema49.properties.statusTtl.type,parentSchema:schema49.properties.statusTtl,data:data3}];
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
validate113.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema49.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema49.properties.dateTolerance.type,parentSchema:schema49.properties.dateTolerance,data:data4}];
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
validate113.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema49.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema49.properties.nonceTtl.type,parentSchema:schema49.properties.nonceTtl,data:data5}];
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
validate113.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema49.properties.retention.type,parentSchema:schema49.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate113.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema49.properties.retention,data:data6}];
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
validate113.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema49.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema49.properties.retentionTtl.type,parentSchema:schema49.properties.retentionTtl,data:data7}];
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
validate113.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema49.properties.checkOwnCodes.type,parentSchema:schema49.properties.checkOwnCodes,data:data8}];
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
validate113.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema49.properties.acceptHmacSha1.type,parentSchema:schema49.properties.acceptHmacSha1,data:data9}];
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
validate113.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema49.properties.acceptMissingNonce.type,parentSchema:schema49.properties.acceptMissingNonce,data:data10}];
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
validate113.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema49.properties.acceptMissingAuthMethod.type,parentSchema:schema49.properties.acceptMissingAuthMethod,data:data11}];
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
validate113.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema49.properties.acceptUtcDates.type,parentSchema:schema49.properties.acceptUtcDates,data:data12}];
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
if(!(validate60(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
if(!(validate66(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if(!(validate69(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema49.properties.accounts.type,parentSchema:schema49.properties.accounts,data:data15}];
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
if(!(validate74(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate113.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema49.properties.reportFetch,data:data18}];
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
if(!(formats12.validate(data19))){
validate113.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema49.properties.basePath,data:data19}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema49.properties.basePath.type,parentSchema:schema49.properties.basePath,data:data19}];
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
if(!(formats6.validate(data20))){
validate113.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema49.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema49.properties.sourceAddress.type,parentSchema:schema49.properties.sourceAddress,data:data20}];
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
if(!(formats32.validate(data22))){
validate113.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},schema:"host-name",parentSchema:schema49.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},schema:schema49.properties.allowedHosts.items.type,parentSchema:schema49.properties.allowedHosts.items,data:data22}];
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
validate113.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},schema:schema49.properties.allowedHosts.type,parentSchema:schema49.properties.allowedHosts,data:data21}];
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
if(!(formats34.validate(data24))){
validate113.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},schema:"origin",parentSchema:schema49.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},schema:schema49.properties.allowedOrigins.items.type,parentSchema:schema49.properties.allowedOrigins.items,data:data24}];
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
validate113.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},schema:schema49.properties.allowedOrigins.type,parentSchema:schema49.properties.allowedOrigins,data:data23}];
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
if(!(validate118(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
validate113.errors = [{instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},schema:schema49.properties.port.type,parentSchema:schema49.properties.port,data:data26}];
return false;
}
if(errors === _errs48){
if(typeof data26 == "number"){
if(data26 > 65535 || isNaN(data26)){
validate113.errors = [{instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema49.properties.port,data:data26}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate113.errors = [{instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema49.properties.port,data:data26}];
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
validate113.errors = [{instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.host,data:data27}];
return false;
}
}
else {
validate113.errors = [{instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},schema:schema49.properties.host.type,parentSchema:schema49.properties.host,data:data27}];
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
if(!(validate106(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
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
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
validate112.errors = vErrors;
return errors === 0;
}
