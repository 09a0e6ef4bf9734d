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

export const checkHarOptions: Check = validate36 as never;
const schema16 = {"$ref":"document#/$defs/HarOptions"};
const schema17 = {"type":"object","additionalProperties":false,"properties":{"secrets":{"$ref":"#/$defs/Secrets"}}};
const schema18 = {"type":"boolean","default":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate38.errors = [{instancePath,keyword:"type",params:{type: "boolean"},schema:schema18.type,parentSchema:schema18,data}];
return false;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "secrets")){
validate37.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.secrets !== undefined){
if(!(validate38(data.secrets, {instancePath:instancePath+"/secrets",parentData:data,parentDataProperty:"secrets",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
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

export const checkWaiting: Check = validate41 as never;
const schema19 = {"$ref":"document#/$defs/Waiting"};
const schema20 = {"type":"object","additionalProperties":false,"properties":{"signal":{"typeof":"object"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "signal")){
validate42.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.signal !== undefined){
let data0 = data.signal;
if(typeof data0 !== "object"){
validate42.errors = [{instancePath:instancePath+"/signal",keyword:"typeof",params:{},schema:"object",parentSchema:schema20.properties.signal,data:data0}];
return false;
}
}
}
}
else {
validate42.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
validate41.errors = vErrors;
return errors === 0;
}

export const checkDuration: Check = validate44 as never;
const schema21 = {"$ref":"document#/$defs/Duration"};
const schema22 = {"type":"object","additionalProperties":false,"minProperties":1,"examples":[{"minutes":6}],"properties":{"hours":{"type":"number","minimum":0,"maximum":1000000},"minutes":{"type":"number","minimum":0,"maximum":60000000},"seconds":{"type":"number","minimum":0,"maximum":3600000000},"milliseconds":{"type":"number","minimum":0,"maximum":3600000000000}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate45.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data}];
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
validate45.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema22.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate45.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.hours,data:data0}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},schema:schema22.properties.hours.type,parentSchema:schema22.properties.hours,data:data0}];
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
validate45.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},schema:60000000,parentSchema:schema22.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate45.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},schema:schema22.properties.minutes.type,parentSchema:schema22.properties.minutes,data:data1}];
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
validate45.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},schema:3600000000,parentSchema:schema22.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate45.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema22.properties.seconds.type,parentSchema:schema22.properties.seconds,data:data2}];
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
validate45.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},schema:3600000000000,parentSchema:schema22.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate45.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},schema:schema22.properties.milliseconds.type,parentSchema:schema22.properties.milliseconds,data:data3}];
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
validate45.errors = [{instancePath,keyword:"minProperties",params:{},schema:1,parentSchema:schema22,data}];
return false;
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}

export const checkDeliveryPlan: Check = validate47 as never;
const schema23 = {"$ref":"document#/$defs/DeliveryPlan"};
const schema24 = {"type":"object","additionalProperties":false,"examples":[{"steps":[{"status":207}]}],"properties":{"steps":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/DeliveryStep"}},"reportedStatuses":{"type":"string","enum":["final","all"],"default":"final"},"reportDetails":{"$ref":"#/$defs/ReportDetails"},"reports":{"type":"string","enum":["once","twice","never","reversed"],"default":"once"},"reportDelay":{"$ref":"#/$defs/Duration"}}};
const schema25 = {"type":"object","additionalProperties":false,"required":["status"],"examples":[{"status":200,"after":{"seconds":2}}],"properties":{"status":{"type":"integer","format":"delivery-status","examples":[207]},"after":{"$ref":"#/$defs/Duration"}}};
const formats4 = formats["delivery-status"];

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate50.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data}];
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
validate50.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema22.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate50.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.hours,data:data0}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},schema:schema22.properties.hours.type,parentSchema:schema22.properties.hours,data:data0}];
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
validate50.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},schema:60000000,parentSchema:schema22.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate50.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},schema:schema22.properties.minutes.type,parentSchema:schema22.properties.minutes,data:data1}];
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
validate50.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},schema:3600000000,parentSchema:schema22.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate50.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema22.properties.seconds.type,parentSchema:schema22.properties.seconds,data:data2}];
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
validate50.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},schema:3600000000000,parentSchema:schema22.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate50.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},schema:schema22.properties.milliseconds.type,parentSchema:schema22.properties.milliseconds,data:data3}];
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
validate50.errors = [{instancePath,keyword:"minProperties",params:{},schema:1,parentSchema:schema22,data}];
return false;
}
}
}
}
}
}
}
else {
validate50.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate49.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema25.required,parentSchema:schema25,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "after"))){
validate49.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate49.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},schema:schema25.properties.status.type,parentSchema:schema25.properties.status,data:data0}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(!(formats4.validate(data0))){
validate49.errors = [{instancePath:instancePath+"/status",keyword:"format",params:{format: "delivery-status"},schema:"delivery-status",parentSchema:schema25.properties.status,data:data0}];
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
if(!(validate50(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate49.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","additionalProperties":false,"examples":[{"additional_info":{"price":"0.0065","currency":"USD"}}],"properties":{"additional_info":{"type":"object"},"score_status":{"type":"object"},"sim_swap":{"type":"object"},"verify":{"type":"object"}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "additional_info") || (key0 === "score_status")) || (key0 === "sim_swap")) || (key0 === "verify"))){
validate53.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.additional_info !== undefined){
let data0 = data.additional_info;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate53.errors = [{instancePath:instancePath+"/additional_info",keyword:"type",params:{type: "object"},schema:schema27.properties.additional_info.type,parentSchema:schema27.properties.additional_info,data:data0}];
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
validate53.errors = [{instancePath:instancePath+"/score_status",keyword:"type",params:{type: "object"},schema:schema27.properties.score_status.type,parentSchema:schema27.properties.score_status,data:data1}];
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
validate53.errors = [{instancePath:instancePath+"/sim_swap",keyword:"type",params:{type: "object"},schema:schema27.properties.sim_swap.type,parentSchema:schema27.properties.sim_swap,data:data2}];
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
validate53.errors = [{instancePath:instancePath+"/verify",keyword:"type",params:{type: "object"},schema:schema27.properties.verify.type,parentSchema:schema27.properties.verify,data:data3}];
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
validate53.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "steps") || (key0 === "reportedStatuses")) || (key0 === "reportDetails")) || (key0 === "reports")) || (key0 === "reportDelay"))){
validate48.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data}];
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
validate48.errors = [{instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema24.properties.steps,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate49(data0[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate48.errors = [{instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},schema:schema24.properties.steps.type,parentSchema:schema24.properties.steps,data:data0}];
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
validate48.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"type",params:{type: "string"},schema:schema24.properties.reportedStatuses.type,parentSchema:schema24.properties.reportedStatuses,data:data2}];
return false;
}
if(!((data2 === "final") || (data2 === "all"))){
validate48.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"enum",params:{allowedValues: schema24.properties.reportedStatuses.enum},schema:schema24.properties.reportedStatuses.enum,parentSchema:schema24.properties.reportedStatuses,data:data2}];
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
if(!(validate53(data.reportDetails, {instancePath:instancePath+"/reportDetails",parentData:data,parentDataProperty:"reportDetails",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate48.errors = [{instancePath:instancePath+"/reports",keyword:"type",params:{type: "string"},schema:schema24.properties.reports.type,parentSchema:schema24.properties.reports,data:data4}];
return false;
}
if(!((((data4 === "once") || (data4 === "twice")) || (data4 === "never")) || (data4 === "reversed"))){
validate48.errors = [{instancePath:instancePath+"/reports",keyword:"enum",params:{allowedValues: schema24.properties.reports.enum},schema:schema24.properties.reports.enum,parentSchema:schema24.properties.reports,data:data4}];
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
if(!(validate50(data.reportDelay, {instancePath:instancePath+"/reportDelay",parentData:data,parentDataProperty:"reportDelay",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate48.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}

export const checkDisruption: Check = validate57 as never;
const schema28 = {"$ref":"document#/$defs/Disruption"};
const schema29 = {"type":"object","additionalProperties":false,"anyOf":[{"required":["latency"]},{"required":["fault"]}],"x-expected":"an object with latency, fault or both","examples":[{"operation":"sendSms","fault":"reset"}],"properties":{"operation":{"$ref":"#/$defs/OperationId"},"latency":{"$ref":"#/$defs/Latency"},"fault":{"$ref":"#/$defs/Fault"}}};
const schema30 = {"type":"string","format":"operation-id","examples":["sendSms"]};
const formats6 = formats["operation-id"];

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats6.validate(data))){
validate59.errors = [{instancePath,keyword:"format",params:{format: "operation-id"},schema:"operation-id",parentSchema:schema30,data}];
return false;
}
}
else {
validate59.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data}];
return false;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"integer","minimum":0,"maximum":600000,"examples":[20000]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate61.errors = [{instancePath,keyword:"type",params:{type: "integer"},schema:schema31.type,parentSchema:schema31,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 600000 || isNaN(data)){
validate61.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema31,data}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate61.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31,data}];
return false;
}
}
}
}
validate61.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"string","enum":["reset","truncate","garbage","hang"],"examples":["reset"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate63.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data}];
return false;
}
if(!((((data === "reset") || (data === "truncate")) || (data === "garbage")) || (data === "hang"))){
validate63.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema32.enum},schema:schema32.enum,parentSchema:schema32,data}];
return false;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.latency === undefined) && (missing0 = "latency")){
const err0 = {instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema29.anyOf[0].required,parentSchema:schema29.anyOf[0],data};
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
const err1 = {instancePath,keyword:"required",params:{missingProperty: missing1},schema:schema29.anyOf[1].required,parentSchema:schema29.anyOf[1],data};
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
const err2 = {instancePath,keyword:"anyOf",params:{},schema:schema29.anyOf,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate58.errors = vErrors;
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
validate58.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.operation !== undefined){
const _errs5 = errors;
if(!(validate59(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if(!(validate61(data.latency, {instancePath:instancePath+"/latency",parentData:data,parentDataProperty:"latency",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
if(!(validate63(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
validate58.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}

export const checkAccount: Check = validate66 as never;
const schema33 = {"$ref":"document#/$defs/Account"};
const schema34 = {"type":"object","additionalProperties":false,"examples":[{"suspended":true}],"properties":{"suspended":{"type":["boolean","null"]},"productEnabled":{"type":["boolean","null"]},"allowedAddresses":{"type":["array","null"],"items":{"type":"string","format":"ip-address","examples":["203.0.113.45"]}},"trialNumbers":{"type":["array","null"],"items":{"$ref":"#/$defs/PhoneNumber"}},"codes":{"$ref":"#/$defs/Codes"},"requestsPerSecond":{"type":["number","null"],"minimum":0},"transactionCap":{"type":["number","null"],"minimum":0},"outage":{"type":["boolean","null"]}}};
const formats8 = formats["ip-address"];

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate(data))){
validate68.errors = [{instancePath,keyword:"format",params:{format: "phone-number"},schema:"phone-number",parentSchema:schema8,data}];
return false;
}
}
else {
validate68.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema8.type,parentSchema:schema8,data}];
return false;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":["object","null"],"propertyNames":{"format":"phone-number"},"additionalProperties":{"$ref":"#/$defs/Code"},"examples":[{"15555550199":"123456"}]};
const schema37 = {"type":"string","minLength":3,"maxLength":7,"pattern":"^[0-9]+$","examples":["123456"],"x-expected":"3 to 7 digits","x-sensitive":true};
const pattern0 = new RegExp("^[0-9]+$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 7){
validate71.errors = [{instancePath,keyword:"maxLength",params:{limit: 7},schema:7,parentSchema:schema37,data}];
return false;
}
else {
if(data.length < 3){
validate71.errors = [{instancePath,keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema37,data}];
return false;
}
else {
if(!pattern0.test(data)){
validate71.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+$"},schema:"^[0-9]+$",parentSchema:schema37,data}];
return false;
}
}
}
}
else {
validate71.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate70.errors = [{instancePath,keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!(formats0.validate(key0))){
const err0 = {instancePath,keyword:"format",params:{format: "phone-number"},schema:"phone-number",parentSchema:schema36.propertyNames,data:key0,propertyName:key0};
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
const err1 = {instancePath,keyword:"propertyNames",params:{propertyName: key0},schema:schema36.propertyNames,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate70.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate71(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
validate70.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "suspended") || (key0 === "productEnabled")) || (key0 === "allowedAddresses")) || (key0 === "trialNumbers")) || (key0 === "codes")) || (key0 === "requestsPerSecond")) || (key0 === "transactionCap")) || (key0 === "outage"))){
validate67.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.suspended !== undefined){
let data0 = data.suspended;
const _errs2 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate67.errors = [{instancePath:instancePath+"/suspended",keyword:"type",params:{type: schema34.properties.suspended.type},schema:schema34.properties.suspended.type,parentSchema:schema34.properties.suspended,data:data0}];
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
validate67.errors = [{instancePath:instancePath+"/productEnabled",keyword:"type",params:{type: schema34.properties.productEnabled.type},schema:schema34.properties.productEnabled.type,parentSchema:schema34.properties.productEnabled,data:data1}];
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
validate67.errors = [{instancePath:instancePath+"/allowedAddresses",keyword:"type",params:{type: schema34.properties.allowedAddresses.type},schema:schema34.properties.allowedAddresses.type,parentSchema:schema34.properties.allowedAddresses,data:data2}];
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
validate67.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema34.properties.allowedAddresses.items,data:data3}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"type",params:{type: "string"},schema:schema34.properties.allowedAddresses.items.type,parentSchema:schema34.properties.allowedAddresses.items,data:data3}];
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
validate67.errors = [{instancePath:instancePath+"/trialNumbers",keyword:"type",params:{type: schema34.properties.trialNumbers.type},schema:schema34.properties.trialNumbers.type,parentSchema:schema34.properties.trialNumbers,data:data4}];
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate68(data4[i1], {instancePath:instancePath+"/trialNumbers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
if(!(validate70(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate67.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"type",params:{type: schema34.properties.requestsPerSecond.type},schema:schema34.properties.requestsPerSecond.type,parentSchema:schema34.properties.requestsPerSecond,data:data7}];
return false;
}
if(errors === _errs14){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate67.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.requestsPerSecond,data:data7}];
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
validate67.errors = [{instancePath:instancePath+"/transactionCap",keyword:"type",params:{type: schema34.properties.transactionCap.type},schema:schema34.properties.transactionCap.type,parentSchema:schema34.properties.transactionCap,data:data8}];
return false;
}
if(errors === _errs16){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate67.errors = [{instancePath:instancePath+"/transactionCap",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.transactionCap,data:data8}];
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
validate67.errors = [{instancePath:instancePath+"/outage",keyword:"type",params:{type: schema34.properties.outage.type},schema:schema34.properties.outage.type,parentSchema:schema34.properties.outage,data:data9}];
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
validate67.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}

export const checkCustomerId: Check = validate75 as never;
const schema38 = {"$ref":"document#/$defs/CustomerId"};
const schema39 = {"type":"string","minLength":1,"examples":["FFFFFFFF-EEEE-DDDD-1234-AB1234567890"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate76.errors = [{instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema39,data}];
return false;
}
}
else {
validate76.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}

export const checkSimulationOptions: Check = validate78 as never;
const schema40 = {"$ref":"document#/$defs/SimulationOptions"};
const schema41 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]}}};
const func2 = Object.prototype.hasOwnProperty;
const schema42 = {"type":"object","additionalProperties":false,"required":["customerId","apiKey"],"x-sensitive":true,"properties":{"customerId":{"$ref":"#/$defs/CustomerId"},"apiKey":{"$ref":"#/$defs/ApiKey"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate81.errors = [{instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema39,data}];
return false;
}
}
else {
validate81.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"string","minLength":1,"x-sensitive":true};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length < 1){
validate83.errors = [{instancePath,keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema44,data}];
return false;
}
}
else {
validate83.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.customerId === undefined) && (missing0 = "customerId")) || ((data.apiKey === undefined) && (missing0 = "apiKey"))){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema42.required,parentSchema:schema42,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "customerId") || (key0 === "apiKey"))){
validate80.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customerId !== undefined){
const _errs2 = errors;
if(!(validate81(data.customerId, {instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate83(data.apiKey, {instancePath:instancePath+"/apiKey",parentData:data,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
validate80.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "suspended") || (key0 === "productEnabled")) || (key0 === "allowedAddresses")) || (key0 === "trialNumbers")) || (key0 === "codes")) || (key0 === "requestsPerSecond")) || (key0 === "transactionCap")) || (key0 === "outage"))){
validate86.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.suspended !== undefined){
let data0 = data.suspended;
const _errs2 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate86.errors = [{instancePath:instancePath+"/suspended",keyword:"type",params:{type: schema34.properties.suspended.type},schema:schema34.properties.suspended.type,parentSchema:schema34.properties.suspended,data:data0}];
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
validate86.errors = [{instancePath:instancePath+"/productEnabled",keyword:"type",params:{type: schema34.properties.productEnabled.type},schema:schema34.properties.productEnabled.type,parentSchema:schema34.properties.productEnabled,data:data1}];
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
validate86.errors = [{instancePath:instancePath+"/allowedAddresses",keyword:"type",params:{type: schema34.properties.allowedAddresses.type},schema:schema34.properties.allowedAddresses.type,parentSchema:schema34.properties.allowedAddresses,data:data2}];
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
validate86.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema34.properties.allowedAddresses.items,data:data3}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"type",params:{type: "string"},schema:schema34.properties.allowedAddresses.items.type,parentSchema:schema34.properties.allowedAddresses.items,data:data3}];
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
validate86.errors = [{instancePath:instancePath+"/trialNumbers",keyword:"type",params:{type: schema34.properties.trialNumbers.type},schema:schema34.properties.trialNumbers.type,parentSchema:schema34.properties.trialNumbers,data:data4}];
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate68(data4[i1], {instancePath:instancePath+"/trialNumbers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
if(!(validate70(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate86.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"type",params:{type: schema34.properties.requestsPerSecond.type},schema:schema34.properties.requestsPerSecond.type,parentSchema:schema34.properties.requestsPerSecond,data:data7}];
return false;
}
if(errors === _errs14){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate86.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.requestsPerSecond,data:data7}];
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
validate86.errors = [{instancePath:instancePath+"/transactionCap",keyword:"type",params:{type: schema34.properties.transactionCap.type},schema:schema34.properties.transactionCap.type,parentSchema:schema34.properties.transactionCap,data:data8}];
return false;
}
if(errors === _errs16){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate86.errors = [{instancePath:instancePath+"/transactionCap",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.transactionCap,data:data8}];
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
validate86.errors = [{instancePath:instancePath+"/outage",keyword:"type",params:{type: schema34.properties.outage.type},schema:schema34.properties.outage.type,parentSchema:schema34.properties.outage,data:data9}];
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
validate86.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"required":["customerId","apiKey"],"x-sensitive":true,"properties":{"customerId":{"$ref":"#/$defs/CustomerId"},"apiKey":{"$ref":"#/$defs/ApiKey"},"account":{"$ref":"#/$defs/Account"}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.customerId === undefined) && (missing0 = "customerId")) || ((data.apiKey === undefined) && (missing0 = "apiKey"))){
validate90.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema46.required,parentSchema:schema46,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "customerId") || (key0 === "apiKey")) || (key0 === "account"))){
validate90.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.customerId !== undefined){
const _errs2 = errors;
if(!(validate81(data.customerId, {instancePath:instancePath+"/customerId",parentData:data,parentDataProperty:"customerId",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate83(data.apiKey, {instancePath:instancePath+"/apiKey",parentData:data,parentDataProperty:"apiKey",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
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
if(!(validate86(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
validate90.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "steps") || (key0 === "reportedStatuses")) || (key0 === "reportDetails")) || (key0 === "reports")) || (key0 === "reportDelay"))){
validate95.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data}];
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
validate95.errors = [{instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema24.properties.steps,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate49(data0[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
validate95.errors = [{instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},schema:schema24.properties.steps.type,parentSchema:schema24.properties.steps,data:data0}];
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
validate95.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"type",params:{type: "string"},schema:schema24.properties.reportedStatuses.type,parentSchema:schema24.properties.reportedStatuses,data:data2}];
return false;
}
if(!((data2 === "final") || (data2 === "all"))){
validate95.errors = [{instancePath:instancePath+"/reportedStatuses",keyword:"enum",params:{allowedValues: schema24.properties.reportedStatuses.enum},schema:schema24.properties.reportedStatuses.enum,parentSchema:schema24.properties.reportedStatuses,data:data2}];
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
if(!(validate53(data.reportDetails, {instancePath:instancePath+"/reportDetails",parentData:data,parentDataProperty:"reportDetails",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate95.errors = [{instancePath:instancePath+"/reports",keyword:"type",params:{type: "string"},schema:schema24.properties.reports.type,parentSchema:schema24.properties.reports,data:data4}];
return false;
}
if(!((((data4 === "once") || (data4 === "twice")) || (data4 === "never")) || (data4 === "reversed"))){
validate95.errors = [{instancePath:instancePath+"/reports",keyword:"enum",params:{allowedValues: schema24.properties.reports.enum},schema:schema24.properties.reports.enum,parentSchema:schema24.properties.reports,data:data4}];
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
if(!(validate50(data.reportDelay, {instancePath:instancePath+"/reportDelay",parentData:data,parentDataProperty:"reportDelay",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
validate95.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

const formats16 = formats["base-path"];

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
validate79.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data}];
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
validate79.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema41.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema41.properties.codeTtl.type,parentSchema:schema41.properties.codeTtl,data:data0}];
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
validate79.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema41.properties.maxAttempts.type,parentSchema:schema41.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate79.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema41.properties.maxAttempts,data:data1}];
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
validate79.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema41.properties.codeLength.type,parentSchema:schema41.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate79.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema41.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate79.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema41.properties.codeLength,data:data2}];
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
validate79.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema41.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema41.properties.statusTtl.type,parentSchema:schema41.properties.statusTtl,data:data3}];
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
validate79.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema41.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema41.properties.dateTolerance.type,parentSchema:schema41.properties.dateTolerance,data:data4}];
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
validate79.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema41.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema41.properties.nonceTtl.type,parentSchema:schema41.properties.nonceTtl,data:data5}];
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
validate79.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema41.properties.retention.type,parentSchema:schema41.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate79.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema41.properties.retention,data:data6}];
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
validate79.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema41.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema41.properties.retentionTtl.type,parentSchema:schema41.properties.retentionTtl,data:data7}];
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
validate79.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema41.properties.checkOwnCodes.type,parentSchema:schema41.properties.checkOwnCodes,data:data8}];
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
validate79.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema41.properties.acceptHmacSha1.type,parentSchema:schema41.properties.acceptHmacSha1,data:data9}];
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
validate79.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema41.properties.acceptMissingNonce.type,parentSchema:schema41.properties.acceptMissingNonce,data:data10}];
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
validate79.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema41.properties.acceptMissingAuthMethod.type,parentSchema:schema41.properties.acceptMissingAuthMethod,data:data11}];
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
validate79.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema41.properties.acceptUtcDates.type,parentSchema:schema41.properties.acceptUtcDates,data:data12}];
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
if(!(validate80(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
if(!(validate86(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate90(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema41.properties.accounts.type,parentSchema:schema41.properties.accounts,data:data15}];
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
if(!(validate95(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate79.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema41.properties.reportFetch,data:data18}];
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
validate79.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema41.properties.basePath,data:data19}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema41.properties.basePath.type,parentSchema:schema41.properties.basePath,data:data19}];
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
validate79.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema41.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema41.properties.sourceAddress.type,parentSchema:schema41.properties.sourceAddress,data:data20}];
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
validate79.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}

export const checkMockOptions: Check = validate101 as never;
const schema48 = {"$ref":"document#/$defs/MockOptions"};
const schema49 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"server":{"type":"string","format":"server-address","examples":["https://rest-ww.telesign.com"]}}};
const formats24 = formats["server-address"];

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema49.properties, key0))){
validate102.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data}];
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
validate102.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema49.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema49.properties.codeTtl.type,parentSchema:schema49.properties.codeTtl,data:data0}];
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
validate102.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema49.properties.maxAttempts.type,parentSchema:schema49.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate102.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema49.properties.maxAttempts,data:data1}];
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
validate102.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema49.properties.codeLength.type,parentSchema:schema49.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate102.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema49.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate102.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema49.properties.codeLength,data:data2}];
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
validate102.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema49.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema49.properties.statusTtl.type,parentSchema:schema49.properties.statusTtl,data:data3}];
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
validate102.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema49.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema49.properties.dateTolerance.type,parentSchema:schema49.properties.dateTolerance,data:data4}];
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
validate102.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema49.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema49.properties.nonceTtl.type,parentSchema:schema49.properties.nonceTtl,data:data5}];
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
validate102.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema49.properties.retention.type,parentSchema:schema49.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate102.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema49.properties.retention,data:data6}];
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
validate102.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema49.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema49.properties.retentionTtl.type,parentSchema:schema49.properties.retentionTtl,data:data7}];
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
validate102.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema49.properties.checkOwnCodes.type,parentSchema:schema49.properties.checkOwnCodes,data:data8}];
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
validate102.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema49.properties.acceptHmacSha1.type,parentSchema:schema49.properties.acceptHmacSha1,data:data9}];
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
validate102.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema49.properties.acceptMissingNonce.type,parentSchema:schema49.properties.acceptMissingNonce,data:data10}];
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
validate102.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema49.properties.acceptMissingAuthMethod.type,parentSchema:schema49.properties.acceptMissingAuthMethod,data:data11}];
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
validate102.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema49.properties.acceptUtcDates.type,parentSchema:schema49.properties.acceptUtcDates,data:data12}];
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
if(!(validate80(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
if(!(validate86(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate90(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema49.properties.accounts.type,parentSchema:schema49.properties.accounts,data:data15}];
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
if(!(validate95(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate102.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema49.properties.reportFetch,data:data18}];
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
validate102.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema49.properties.basePath,data:data19}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema49.properties.basePath.type,parentSchema:schema49.properties.basePath,data:data19}];
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
validate102.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema49.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema49.properties.sourceAddress.type,parentSchema:schema49.properties.sourceAddress,data:data20}];
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
validate102.errors = [{instancePath:instancePath+"/server",keyword:"format",params:{format: "server-address"},schema:"server-address",parentSchema:schema49.properties.server,data:data21}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},schema:schema49.properties.server.type,parentSchema:schema49.properties.server,data:data21}];
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
validate102.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}

export const checkSetupMockOptions: Check = validate108 as never;
const schema50 = {"$ref":"document#/$defs/SetupMockOptions"};
const schema51 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"server":{"type":"string","format":"server-address","examples":["https://rest-ww.telesign.com"]},"hooks":{"x-expected":"false, or an object with the functions beforeAll, afterEach and afterAll","anyOf":[{"const":false},{"type":"object","required":["beforeAll","afterEach","afterAll"],"properties":{"beforeAll":{"typeof":"function"},"afterEach":{"typeof":"function"},"afterAll":{"typeof":"function"}}}]},"handlers":{"type":"array"},"onOtherRequests":{"type":"string","enum":["bypass","warn","error"]},"worker":{"type":"object"}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
validate109.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data}];
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
validate109.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema51.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema51.properties.codeTtl.type,parentSchema:schema51.properties.codeTtl,data:data0}];
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
validate109.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema51.properties.maxAttempts.type,parentSchema:schema51.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate109.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51.properties.maxAttempts,data:data1}];
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
validate109.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema51.properties.codeLength.type,parentSchema:schema51.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate109.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema51.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate109.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema51.properties.codeLength,data:data2}];
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
validate109.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema51.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema51.properties.statusTtl.type,parentSchema:schema51.properties.statusTtl,data:data3}];
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
validate109.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema51.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema51.properties.dateTolerance.type,parentSchema:schema51.properties.dateTolerance,data:data4}];
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
validate109.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema51.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema51.properties.nonceTtl.type,parentSchema:schema51.properties.nonceTtl,data:data5}];
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
validate109.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema51.properties.retention.type,parentSchema:schema51.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate109.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51.properties.retention,data:data6}];
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
validate109.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema51.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema51.properties.retentionTtl.type,parentSchema:schema51.properties.retentionTtl,data:data7}];
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
validate109.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema51.properties.checkOwnCodes.type,parentSchema:schema51.properties.checkOwnCodes,data:data8}];
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
validate109.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema51.properties.acceptHmacSha1.type,parentSchema:schema51.properties.acceptHmacSha1,data:data9}];
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
validate109.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema51.properties.acceptMissingNonce.type,parentSchema:schema51.properties.acceptMissingNonce,data:data10}];
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
validate109.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema51.properties.acceptMissingAuthMethod.type,parentSchema:schema51.properties.acceptMissingAuthMethod,data:data11}];
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
validate109.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema51.properties.acceptUtcDates.type,parentSchema:schema51.properties.acceptUtcDates,data:data12}];
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
if(!(validate80(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
if(!(validate86(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate90(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema51.properties.accounts.type,parentSchema:schema51.properties.accounts,data:data15}];
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
if(!(validate95(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate109.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema51.properties.reportFetch,data:data18}];
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
validate109.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema51.properties.basePath,data:data19}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema51.properties.basePath.type,parentSchema:schema51.properties.basePath,data:data19}];
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
validate109.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema51.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema51.properties.sourceAddress.type,parentSchema:schema51.properties.sourceAddress,data:data20}];
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
validate109.errors = [{instancePath:instancePath+"/server",keyword:"format",params:{format: "server-address"},schema:"server-address",parentSchema:schema51.properties.server,data:data21}];
return false;
}
}
else {
validate109.errors = [{instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},schema:schema51.properties.server.type,parentSchema:schema51.properties.server,data:data21}];
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
const err0 = {instancePath:instancePath+"/hooks",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema51.properties.hooks.anyOf[0],data:data22};
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
const err1 = {instancePath:instancePath+"/hooks",keyword:"required",params:{missingProperty: missing0},schema:schema51.properties.hooks.anyOf[1].required,parentSchema:schema51.properties.hooks.anyOf[1],data:data22};
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
const err2 = {instancePath:instancePath+"/hooks/beforeAll",keyword:"typeof",params:{},schema:"function",parentSchema:schema51.properties.hooks.anyOf[1].properties.beforeAll,data:data23};
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
const err3 = {instancePath:instancePath+"/hooks/afterEach",keyword:"typeof",params:{},schema:"function",parentSchema:schema51.properties.hooks.anyOf[1].properties.afterEach,data:data24};
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
const err4 = {instancePath:instancePath+"/hooks/afterAll",keyword:"typeof",params:{},schema:"function",parentSchema:schema51.properties.hooks.anyOf[1].properties.afterAll,data:data25};
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
const err5 = {instancePath:instancePath+"/hooks",keyword:"type",params:{type: "object"},schema:schema51.properties.hooks.anyOf[1].type,parentSchema:schema51.properties.hooks.anyOf[1],data:data22};
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
const err6 = {instancePath:instancePath+"/hooks",keyword:"anyOf",params:{},schema:schema51.properties.hooks.anyOf,parentSchema:schema51.properties.hooks,data:data22};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate109.errors = vErrors;
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
validate109.errors = [{instancePath:instancePath+"/handlers",keyword:"type",params:{type: "array"},schema:schema51.properties.handlers.type,parentSchema:schema51.properties.handlers,data:data26}];
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
validate109.errors = [{instancePath:instancePath+"/onOtherRequests",keyword:"type",params:{type: "string"},schema:schema51.properties.onOtherRequests.type,parentSchema:schema51.properties.onOtherRequests,data:data27}];
return false;
}
if(!(((data27 === "bypass") || (data27 === "warn")) || (data27 === "error"))){
validate109.errors = [{instancePath:instancePath+"/onOtherRequests",keyword:"enum",params:{allowedValues: schema51.properties.onOtherRequests.enum},schema:schema51.properties.onOtherRequests.enum,parentSchema:schema51.properties.onOtherRequests,data:data27}];
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
validate109.errors = [{instancePath:instancePath+"/worker",keyword:"type",params:{type: "object"},schema:schema51.properties.worker.type,parentSchema:schema51.properties.worker,data:data28}];
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
validate109.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}

export const checkMountOptions: Check = validate115 as never;
const schema52 = {"$ref":"document#/$defs/MountOptions"};
const schema53 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"x-expected":"a store, such as redisStore(url) of @sms-verify/mock-server/redis","type":"object"}}};
const formats36 = formats["host-name"];
const formats38 = formats.origin;

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema53.properties, key0))){
validate116.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data}];
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
validate116.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema53.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema53.properties.codeTtl.type,parentSchema:schema53.properties.codeTtl,data:data0}];
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
validate116.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema53.properties.maxAttempts.type,parentSchema:schema53.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate116.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema53.properties.maxAttempts,data:data1}];
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
validate116.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema53.properties.codeLength.type,parentSchema:schema53.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate116.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema53.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate116.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema53.properties.codeLength,data:data2}];
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
validate116.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema53.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema53.properties.statusTtl.type,parentSchema:schema53.properties.statusTtl,data:data3}];
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
validate116.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema53.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema53.properties.dateTolerance.type,parentSchema:schema53.properties.dateTolerance,data:data4}];
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
validate116.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema53.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema53.properties.nonceTtl.type,parentSchema:schema53.properties.nonceTtl,data:data5}];
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
validate116.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema53.properties.retention.type,parentSchema:schema53.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate116.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema53.properties.retention,data:data6}];
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
validate116.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema53.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema53.properties.retentionTtl.type,parentSchema:schema53.properties.retentionTtl,data:data7}];
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
validate116.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema53.properties.checkOwnCodes.type,parentSchema:schema53.properties.checkOwnCodes,data:data8}];
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
validate116.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema53.properties.acceptHmacSha1.type,parentSchema:schema53.properties.acceptHmacSha1,data:data9}];
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
validate116.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema53.properties.acceptMissingNonce.type,parentSchema:schema53.properties.acceptMissingNonce,data:data10}];
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
validate116.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema53.properties.acceptMissingAuthMethod.type,parentSchema:schema53.properties.acceptMissingAuthMethod,data:data11}];
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
validate116.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema53.properties.acceptUtcDates.type,parentSchema:schema53.properties.acceptUtcDates,data:data12}];
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
if(!(validate80(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
if(!(validate86(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate90(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema53.properties.accounts.type,parentSchema:schema53.properties.accounts,data:data15}];
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
if(!(validate95(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate116.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema53.properties.reportFetch,data:data18}];
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
validate116.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema53.properties.basePath,data:data19}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema53.properties.basePath.type,parentSchema:schema53.properties.basePath,data:data19}];
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
validate116.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema53.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema53.properties.sourceAddress.type,parentSchema:schema53.properties.sourceAddress,data:data20}];
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
validate116.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},schema:"host-name",parentSchema:schema53.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},schema:schema53.properties.allowedHosts.items.type,parentSchema:schema53.properties.allowedHosts.items,data:data22}];
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
validate116.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},schema:schema53.properties.allowedHosts.type,parentSchema:schema53.properties.allowedHosts,data:data21}];
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
validate116.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},schema:"origin",parentSchema:schema53.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},schema:schema53.properties.allowedOrigins.items.type,parentSchema:schema53.properties.allowedOrigins.items,data:data24}];
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
validate116.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},schema:schema53.properties.allowedOrigins.type,parentSchema:schema53.properties.allowedOrigins,data:data23}];
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
validate116.errors = [{instancePath:instancePath+"/store",keyword:"type",params:{type: "object"},schema:schema53.properties.store.type,parentSchema:schema53.properties.store,data:data25}];
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
validate116.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate115.errors = vErrors;
return errors === 0;
}

export const checkMockServerOptions: Check = validate122 as never;
const schema54 = {"$ref":"document#/$defs/MockServerOptions"};
const schema55 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"x-expected":"a store, such as redisStore(url) of @sms-verify/mock-server/redis","type":"object"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":4010},"host":{"type":"string","minLength":1,"default":"127.0.0.1"},"limits":{"$ref":"#/$defs/ServerLimits"}}};
const schema56 = {"type":"object","additionalProperties":false,"examples":[{"bodyBytes":65536}],"properties":{"bodyBytes":{"type":"integer","minimum":1,"default":65536},"headerBytes":{"type":"integer","minimum":1,"default":16384},"requestTimeout":{"type":"integer","minimum":1,"maximum":2147483647,"default":10000}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "bodyBytes") || (key0 === "headerBytes")) || (key0 === "requestTimeout"))){
validate128.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bodyBytes !== undefined){
let data0 = data.bodyBytes;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate128.errors = [{instancePath:instancePath+"/bodyBytes",keyword:"type",params:{type: "integer"},schema:schema56.properties.bodyBytes.type,parentSchema:schema56.properties.bodyBytes,data:data0}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
validate128.errors = [{instancePath:instancePath+"/bodyBytes",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema56.properties.bodyBytes,data:data0}];
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
validate128.errors = [{instancePath:instancePath+"/headerBytes",keyword:"type",params:{type: "integer"},schema:schema56.properties.headerBytes.type,parentSchema:schema56.properties.headerBytes,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate128.errors = [{instancePath:instancePath+"/headerBytes",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema56.properties.headerBytes,data:data1}];
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
validate128.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"type",params:{type: "integer"},schema:schema56.properties.requestTimeout.type,parentSchema:schema56.properties.requestTimeout,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
validate128.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema56.properties.requestTimeout,data:data2}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate128.errors = [{instancePath:instancePath+"/requestTimeout",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema56.properties.requestTimeout,data:data2}];
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
validate128.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema55.properties, key0))){
validate123.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data}];
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
validate123.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema55.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema55.properties.codeTtl.type,parentSchema:schema55.properties.codeTtl,data:data0}];
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
validate123.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema55.properties.maxAttempts.type,parentSchema:schema55.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate123.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema55.properties.maxAttempts,data:data1}];
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
validate123.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema55.properties.codeLength.type,parentSchema:schema55.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate123.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema55.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate123.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema55.properties.codeLength,data:data2}];
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
validate123.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema55.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema55.properties.statusTtl.type,parentSchema:schema55.properties.statusTtl,data:data3}];
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
validate123.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema55.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema55.properties.dateTolerance.type,parentSchema:schema55.properties.dateTolerance,data:data4}];
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
validate123.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema55.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema55.properties.nonceTtl.type,parentSchema:schema55.properties.nonceTtl,data:data5}];
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
validate123.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema55.properties.retention.type,parentSchema:schema55.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate123.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema55.properties.retention,data:data6}];
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
validate123.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema55.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema55.properties.retentionTtl.type,parentSchema:schema55.properties.retentionTtl,data:data7}];
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
validate123.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema55.properties.checkOwnCodes.type,parentSchema:schema55.properties.checkOwnCodes,data:data8}];
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
validate123.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema55.properties.acceptHmacSha1.type,parentSchema:schema55.properties.acceptHmacSha1,data:data9}];
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
validate123.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema55.properties.acceptMissingNonce.type,parentSchema:schema55.properties.acceptMissingNonce,data:data10}];
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
validate123.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema55.properties.acceptMissingAuthMethod.type,parentSchema:schema55.properties.acceptMissingAuthMethod,data:data11}];
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
validate123.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema55.properties.acceptUtcDates.type,parentSchema:schema55.properties.acceptUtcDates,data:data12}];
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
if(!(validate80(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
if(!(validate86(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate90(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema55.properties.accounts.type,parentSchema:schema55.properties.accounts,data:data15}];
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
if(!(validate95(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate123.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema55.properties.reportFetch,data:data18}];
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
validate123.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema55.properties.basePath,data:data19}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema55.properties.basePath.type,parentSchema:schema55.properties.basePath,data:data19}];
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
validate123.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema55.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema55.properties.sourceAddress.type,parentSchema:schema55.properties.sourceAddress,data:data20}];
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
validate123.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},schema:"host-name",parentSchema:schema55.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},schema:schema55.properties.allowedHosts.items.type,parentSchema:schema55.properties.allowedHosts.items,data:data22}];
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
validate123.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},schema:schema55.properties.allowedHosts.type,parentSchema:schema55.properties.allowedHosts,data:data21}];
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
validate123.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},schema:"origin",parentSchema:schema55.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},schema:schema55.properties.allowedOrigins.items.type,parentSchema:schema55.properties.allowedOrigins.items,data:data24}];
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
validate123.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},schema:schema55.properties.allowedOrigins.type,parentSchema:schema55.properties.allowedOrigins,data:data23}];
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
validate123.errors = [{instancePath:instancePath+"/store",keyword:"type",params:{type: "object"},schema:schema55.properties.store.type,parentSchema:schema55.properties.store,data:data25}];
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
validate123.errors = [{instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},schema:schema55.properties.port.type,parentSchema:schema55.properties.port,data:data26}];
return false;
}
if(errors === _errs49){
if(typeof data26 == "number"){
if(data26 > 65535 || isNaN(data26)){
validate123.errors = [{instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema55.properties.port,data:data26}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate123.errors = [{instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema55.properties.port,data:data26}];
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
validate123.errors = [{instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.host,data:data27}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},schema:schema55.properties.host.type,parentSchema:schema55.properties.host,data:data27}];
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
if(!(validate128(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
validate123.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
validate122.errors = vErrors;
return errors === 0;
}

export const checkStoreUrl: Check = validate131 as never;
const schema57 = {"$ref":"document#/$defs/StoreUrl"};
const schema58 = {"type":"string","format":"redis-url","x-sensitive":true};
const formats48 = formats["redis-url"];

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats48.validate(data))){
validate132.errors = [{instancePath,keyword:"format",params:{format: "redis-url"},schema:"redis-url",parentSchema:schema58,data}];
return false;
}
}
else {
validate132.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema58.type,parentSchema:schema58,data}];
return false;
}
}
}
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}

export const checkConfiguration: Check = validate134 as never;
const schema59 = {"$ref":"document#/$defs/Configuration"};
const schema60 = {"type":"object","additionalProperties":false,"properties":{"codeTtl":{"type":"number","exclusiveMinimum":0,"default":300},"maxAttempts":{"type":"integer","minimum":1,"default":3},"codeLength":{"type":"integer","minimum":3,"maximum":7,"default":7},"statusTtl":{"type":"number","exclusiveMinimum":0,"default":43200},"dateTolerance":{"type":"number","exclusiveMinimum":0,"default":900},"nonceTtl":{"type":"number","exclusiveMinimum":0,"default":900},"retention":{"type":"integer","minimum":1,"default":10000},"retentionTtl":{"type":"number","exclusiveMinimum":0,"default":172800},"checkOwnCodes":{"type":"boolean","default":true},"acceptHmacSha1":{"type":"boolean","default":false},"acceptMissingNonce":{"type":"boolean","default":false},"acceptMissingAuthMethod":{"type":"boolean","default":false},"acceptUtcDates":{"type":"boolean","default":false},"credentials":{"$ref":"#/$defs/Credentials"},"account":{"$ref":"#/$defs/Account"},"accounts":{"type":"array","items":{"$ref":"#/$defs/AccountOptions"}},"delivery":{"$ref":"#/$defs/DeliveryPlan"},"reportFetch":{"typeof":"function"},"basePath":{"type":"string","format":"base-path","examples":["/telesign"]},"sourceAddress":{"type":"string","format":"ip-address","examples":["203.0.113.45"]},"allowedHosts":{"type":"array","items":{"type":"string","format":"host-name","examples":["mock"]}},"allowedOrigins":{"type":"array","items":{"type":"string","format":"origin","examples":["https://app.example.com"]}},"store":{"$ref":"#/$defs/StoreUrl"},"port":{"type":"integer","minimum":0,"maximum":65535,"default":4010},"host":{"type":"string","minLength":1,"default":"127.0.0.1"},"limits":{"$ref":"#/$defs/ServerLimits"},"$schema":{"type":"string"}}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats48.validate(data))){
validate140.errors = [{instancePath,keyword:"format",params:{format: "redis-url"},schema:"redis-url",parentSchema:schema58,data}];
return false;
}
}
else {
validate140.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema58.type,parentSchema:schema58,data}];
return false;
}
}
}
validate140.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema60.properties, key0))){
validate135.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data}];
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
validate135.errors = [{instancePath:instancePath+"/codeTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema60.properties.codeTtl,data:data0}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/codeTtl",keyword:"type",params:{type: "number"},schema:schema60.properties.codeTtl.type,parentSchema:schema60.properties.codeTtl,data:data0}];
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
validate135.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"type",params:{type: "integer"},schema:schema60.properties.maxAttempts.type,parentSchema:schema60.properties.maxAttempts,data:data1}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate135.errors = [{instancePath:instancePath+"/maxAttempts",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema60.properties.maxAttempts,data:data1}];
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
validate135.errors = [{instancePath:instancePath+"/codeLength",keyword:"type",params:{type: "integer"},schema:schema60.properties.codeLength.type,parentSchema:schema60.properties.codeLength,data:data2}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 > 7 || isNaN(data2)){
validate135.errors = [{instancePath:instancePath+"/codeLength",keyword:"maximum",params:{comparison: "<=", limit: 7},schema:7,parentSchema:schema60.properties.codeLength,data:data2}];
return false;
}
else {
if(data2 < 3 || isNaN(data2)){
validate135.errors = [{instancePath:instancePath+"/codeLength",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema60.properties.codeLength,data:data2}];
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
validate135.errors = [{instancePath:instancePath+"/statusTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema60.properties.statusTtl,data:data3}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/statusTtl",keyword:"type",params:{type: "number"},schema:schema60.properties.statusTtl.type,parentSchema:schema60.properties.statusTtl,data:data3}];
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
validate135.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema60.properties.dateTolerance,data:data4}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/dateTolerance",keyword:"type",params:{type: "number"},schema:schema60.properties.dateTolerance.type,parentSchema:schema60.properties.dateTolerance,data:data4}];
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
validate135.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema60.properties.nonceTtl,data:data5}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/nonceTtl",keyword:"type",params:{type: "number"},schema:schema60.properties.nonceTtl.type,parentSchema:schema60.properties.nonceTtl,data:data5}];
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
validate135.errors = [{instancePath:instancePath+"/retention",keyword:"type",params:{type: "integer"},schema:schema60.properties.retention.type,parentSchema:schema60.properties.retention,data:data6}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
validate135.errors = [{instancePath:instancePath+"/retention",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema60.properties.retention,data:data6}];
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
validate135.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema60.properties.retentionTtl,data:data7}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/retentionTtl",keyword:"type",params:{type: "number"},schema:schema60.properties.retentionTtl.type,parentSchema:schema60.properties.retentionTtl,data:data7}];
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
validate135.errors = [{instancePath:instancePath+"/checkOwnCodes",keyword:"type",params:{type: "boolean"},schema:schema60.properties.checkOwnCodes.type,parentSchema:schema60.properties.checkOwnCodes,data:data8}];
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
validate135.errors = [{instancePath:instancePath+"/acceptHmacSha1",keyword:"type",params:{type: "boolean"},schema:schema60.properties.acceptHmacSha1.type,parentSchema:schema60.properties.acceptHmacSha1,data:data9}];
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
validate135.errors = [{instancePath:instancePath+"/acceptMissingNonce",keyword:"type",params:{type: "boolean"},schema:schema60.properties.acceptMissingNonce.type,parentSchema:schema60.properties.acceptMissingNonce,data:data10}];
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
validate135.errors = [{instancePath:instancePath+"/acceptMissingAuthMethod",keyword:"type",params:{type: "boolean"},schema:schema60.properties.acceptMissingAuthMethod.type,parentSchema:schema60.properties.acceptMissingAuthMethod,data:data11}];
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
validate135.errors = [{instancePath:instancePath+"/acceptUtcDates",keyword:"type",params:{type: "boolean"},schema:schema60.properties.acceptUtcDates.type,parentSchema:schema60.properties.acceptUtcDates,data:data12}];
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
if(!(validate80(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
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
if(!(validate86(data.account, {instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
if(!(validate90(data15[i0], {instancePath:instancePath+"/accounts/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
if(!valid1){
break;
}
}
}
else {
validate135.errors = [{instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"},schema:schema60.properties.accounts.type,parentSchema:schema60.properties.accounts,data:data15}];
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
if(!(validate95(data.delivery, {instancePath:instancePath+"/delivery",parentData:data,parentDataProperty:"delivery",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
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
validate135.errors = [{instancePath:instancePath+"/reportFetch",keyword:"typeof",params:{},schema:"function",parentSchema:schema60.properties.reportFetch,data:data18}];
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
validate135.errors = [{instancePath:instancePath+"/basePath",keyword:"format",params:{format: "base-path"},schema:"base-path",parentSchema:schema60.properties.basePath,data:data19}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/basePath",keyword:"type",params:{type: "string"},schema:schema60.properties.basePath.type,parentSchema:schema60.properties.basePath,data:data19}];
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
validate135.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema60.properties.sourceAddress,data:data20}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/sourceAddress",keyword:"type",params:{type: "string"},schema:schema60.properties.sourceAddress.type,parentSchema:schema60.properties.sourceAddress,data:data20}];
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
validate135.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"format",params:{format: "host-name"},schema:"host-name",parentSchema:schema60.properties.allowedHosts.items,data:data22}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/allowedHosts/" + i1,keyword:"type",params:{type: "string"},schema:schema60.properties.allowedHosts.items.type,parentSchema:schema60.properties.allowedHosts.items,data:data22}];
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
validate135.errors = [{instancePath:instancePath+"/allowedHosts",keyword:"type",params:{type: "array"},schema:schema60.properties.allowedHosts.type,parentSchema:schema60.properties.allowedHosts,data:data21}];
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
validate135.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"format",params:{format: "origin"},schema:"origin",parentSchema:schema60.properties.allowedOrigins.items,data:data24}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/allowedOrigins/" + i2,keyword:"type",params:{type: "string"},schema:schema60.properties.allowedOrigins.items.type,parentSchema:schema60.properties.allowedOrigins.items,data:data24}];
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
validate135.errors = [{instancePath:instancePath+"/allowedOrigins",keyword:"type",params:{type: "array"},schema:schema60.properties.allowedOrigins.type,parentSchema:schema60.properties.allowedOrigins,data:data23}];
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
if(!(validate140(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
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
validate135.errors = [{instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"},schema:schema60.properties.port.type,parentSchema:schema60.properties.port,data:data26}];
return false;
}
if(errors === _errs48){
if(typeof data26 == "number"){
if(data26 > 65535 || isNaN(data26)){
validate135.errors = [{instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema60.properties.port,data:data26}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate135.errors = [{instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60.properties.port,data:data26}];
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
validate135.errors = [{instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.host,data:data27}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},schema:schema60.properties.host.type,parentSchema:schema60.properties.host,data:data27}];
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
if(!(validate128(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
validate135.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},schema:schema60.properties.$schema.type,parentSchema:schema60.properties.$schema,data:data29}];
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
validate135.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate135(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}
