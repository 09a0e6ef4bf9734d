// Generated from openapi.yaml by `pnpm build`. Do not edit.
// @ts-nocheck
import { type Check, formats } from '@sms-verify/mocks/engine'

export const listMessages: Check = validate21 as never;
const schema6 = {"type":"object","additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate21.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data}];
return false;
break;
}
}
else {
validate21.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const takeNextMessage: Check = validate22 as never;
const schema7 = {"type":"object","additionalProperties":false,"properties":{"phone_number":{"$ref":"document#/components/schemas/PhoneNumber"},"wait":{"type":"number","minimum":0,"maximum":60,"default":30}}};
const schema9 = {"type":"string","format":"phone-number","examples":["15558675309"],"x-sensitive":true};
const formats0 = formats["phone-number"];

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate(data))){
validate24.errors = [{instancePath,keyword:"format",params:{format: "phone-number"},schema:"phone-number",parentSchema:schema9,data}];
return false;
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data}];
return false;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "phone_number") || (key0 === "wait"))){
validate22.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.phone_number !== undefined){
const _errs2 = errors;
if(!(validate24(data.phone_number, {instancePath:instancePath+"/phone_number",parentData:data,parentDataProperty:"phone_number",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wait !== undefined){
let data1 = data.wait;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 == "number"){
if(data1 > 60 || isNaN(data1)){
validate22.errors = [{instancePath:instancePath+"/wait",keyword:"maximum",params:{comparison: "<=", limit: 60},schema:60,parentSchema:schema7.properties.wait,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate22.errors = [{instancePath:instancePath+"/wait",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema7.properties.wait,data:data1}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/wait",keyword:"type",params:{type: "number"},schema:schema7.properties.wait.type,parentSchema:schema7.properties.wait,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate22.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const listSentMessages: Check = validate26 as never;
const schema10 = {"type":"object","additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate26.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data}];
return false;
break;
}
}
else {
validate26.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

export const listRequests: Check = validate27 as never;
const schema11 = {"type":"object","additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate27.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data}];
return false;
break;
}
}
else {
validate27.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const exportRequests: Check = validate28 as never;
const schema12 = {"type":"object","additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate28.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data}];
return false;
break;
}
}
else {
validate28.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

export const listOutcomes: Check = validate29 as never;
const schema13 = {"type":"object","additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate29.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data}];
return false;
break;
}
}
else {
validate29.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const forceOutcome: Check = validate30 as never;
const schema14 = {"$ref":"document#/components/schemas/ForcedOutcome"};
const schema15 = {"type":"object","additionalProperties":false,"required":["outcome"],"properties":{"outcome":{"$ref":"#/components/schemas/OutcomeName"},"times":{"$ref":"#/components/schemas/Times"}}};
const schema16 = {"type":"string","format":"outcome-name","examples":["rateLimitExceeded"]};
const formats2 = formats["outcome-name"];

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats2.validate(data))){
validate32.errors = [{instancePath,keyword:"format",params:{format: "outcome-name"},schema:"outcome-name",parentSchema:schema16,data}];
return false;
}
}
else {
validate32.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data}];
return false;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"integer","minimum":1,"maximum":1000000000,"default":1};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate34.errors = [{instancePath,keyword:"type",params:{type: "integer"},schema:schema17.type,parentSchema:schema17,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 1000000000 || isNaN(data)){
validate34.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema17,data}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate34.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema17,data}];
return false;
}
}
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate31.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema15.required,parentSchema:schema15,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "outcome") || (key0 === "times"))){
validate31.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.outcome !== undefined){
const _errs2 = errors;
if(!(validate32(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
const _errs3 = errors;
if(!(validate34(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
validate31.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate30.errors = vErrors;
return errors === 0;
}

export const planDelivery: Check = validate37 as never;
const schema18 = {"$ref":"document#/components/schemas/DeliveryPlan"};
const schema19 = {"type":"object","additionalProperties":false,"properties":{"steps":{"$ref":"#/components/schemas/steps"},"reportedStatuses":{"$ref":"#/components/schemas/reportedStatuses"},"reportDetails":{"$ref":"#/components/schemas/ReportDetails"},"reports":{"$ref":"#/components/schemas/reports"},"reportDelay":{"$ref":"#/components/schemas/reportDelay"},"times":{"$ref":"#/components/schemas/Times"}}};
const schema20 = {"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/DeliveryStep"}};
const schema21 = {"type":"object","additionalProperties":false,"required":["status"],"examples":[{"status":200,"after":{"seconds":2}}],"properties":{"status":{"type":"integer","format":"delivery-status","examples":[207]},"after":{"$ref":"#/components/schemas/Duration"}}};
const formats4 = formats["delivery-status"];
const schema22 = {"type":"object","additionalProperties":false,"minProperties":1,"examples":[{"minutes":6}],"properties":{"hours":{"type":"number","minimum":0,"maximum":1000000},"minutes":{"type":"number","minimum":0,"maximum":60000000},"seconds":{"type":"number","minimum":0,"maximum":3600000000},"milliseconds":{"type":"number","minimum":0,"maximum":3600000000000}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate41.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data}];
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
validate41.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema22.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate41.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.hours,data:data0}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},schema:schema22.properties.hours.type,parentSchema:schema22.properties.hours,data:data0}];
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
validate41.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},schema:60000000,parentSchema:schema22.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate41.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},schema:schema22.properties.minutes.type,parentSchema:schema22.properties.minutes,data:data1}];
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
validate41.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},schema:3600000000,parentSchema:schema22.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate41.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema22.properties.seconds.type,parentSchema:schema22.properties.seconds,data:data2}];
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
validate41.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},schema:3600000000000,parentSchema:schema22.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate41.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},schema:schema22.properties.milliseconds.type,parentSchema:schema22.properties.milliseconds,data:data3}];
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
validate41.errors = [{instancePath,keyword:"minProperties",params:{},schema:1,parentSchema:schema22,data}];
return false;
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate40.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},schema:schema21.required,parentSchema:schema21,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "after"))){
validate40.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate40.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},schema:schema21.properties.status.type,parentSchema:schema21.properties.status,data:data0}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(!(formats4.validate(data0))){
validate40.errors = [{instancePath:instancePath+"/status",keyword:"format",params:{format: "delivery-status"},schema:"delivery-status",parentSchema:schema21.properties.status,data:data0}];
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
if(!(validate41(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
validate40.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate39.errors = [{instancePath,keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20,data}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate40(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate39.errors = [{instancePath,keyword:"type",params:{type: "array"},schema:schema20.type,parentSchema:schema20,data}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string","enum":["final","all"],"default":"final"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate45.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data}];
return false;
}
if(!((data === "final") || (data === "all"))){
validate45.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema23.enum},schema:schema23.enum,parentSchema:schema23,data}];
return false;
}
validate45.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"examples":[{"additional_info":{"price":"0.0065","currency":"USD"}}],"properties":{"additional_info":{"type":"object"},"score_status":{"type":"object"},"sim_swap":{"type":"object"},"verify":{"type":"object"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "additional_info") || (key0 === "score_status")) || (key0 === "sim_swap")) || (key0 === "verify"))){
validate47.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.additional_info !== undefined){
let data0 = data.additional_info;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate47.errors = [{instancePath:instancePath+"/additional_info",keyword:"type",params:{type: "object"},schema:schema24.properties.additional_info.type,parentSchema:schema24.properties.additional_info,data:data0}];
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
validate47.errors = [{instancePath:instancePath+"/score_status",keyword:"type",params:{type: "object"},schema:schema24.properties.score_status.type,parentSchema:schema24.properties.score_status,data:data1}];
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
validate47.errors = [{instancePath:instancePath+"/sim_swap",keyword:"type",params:{type: "object"},schema:schema24.properties.sim_swap.type,parentSchema:schema24.properties.sim_swap,data:data2}];
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
validate47.errors = [{instancePath:instancePath+"/verify",keyword:"type",params:{type: "object"},schema:schema24.properties.verify.type,parentSchema:schema24.properties.verify,data:data3}];
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
validate47.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"string","enum":["once","twice","never","reversed"],"default":"once"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate49.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data}];
return false;
}
if(!((((data === "once") || (data === "twice")) || (data === "never")) || (data === "reversed"))){
validate49.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema25.enum},schema:schema25.enum,parentSchema:schema25,data}];
return false;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate51.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data}];
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
validate51.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema22.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate51.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.hours,data:data0}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},schema:schema22.properties.hours.type,parentSchema:schema22.properties.hours,data:data0}];
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
validate51.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},schema:60000000,parentSchema:schema22.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate51.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},schema:schema22.properties.minutes.type,parentSchema:schema22.properties.minutes,data:data1}];
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
validate51.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},schema:3600000000,parentSchema:schema22.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate51.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema22.properties.seconds.type,parentSchema:schema22.properties.seconds,data:data2}];
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
validate51.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},schema:3600000000000,parentSchema:schema22.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate51.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},schema:schema22.properties.milliseconds.type,parentSchema:schema22.properties.milliseconds,data:data3}];
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
validate51.errors = [{instancePath,keyword:"minProperties",params:{},schema:1,parentSchema:schema22,data}];
return false;
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "steps") || (key0 === "reportedStatuses")) || (key0 === "reportDetails")) || (key0 === "reports")) || (key0 === "reportDelay")) || (key0 === "times"))){
validate38.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.steps !== undefined){
const _errs2 = errors;
if(!(validate39(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportedStatuses !== undefined){
const _errs3 = errors;
if(!(validate45(data.reportedStatuses, {instancePath:instancePath+"/reportedStatuses",parentData:data,parentDataProperty:"reportedStatuses",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportDetails !== undefined){
const _errs4 = errors;
if(!(validate47(data.reportDetails, {instancePath:instancePath+"/reportDetails",parentData:data,parentDataProperty:"reportDetails",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reports !== undefined){
const _errs5 = errors;
if(!(validate49(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportDelay !== undefined){
const _errs6 = errors;
if(!(validate51(data.reportDelay, {instancePath:instancePath+"/reportDelay",parentData:data,parentDataProperty:"reportDelay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
const _errs7 = errors;
if(!(validate34(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
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
else {
validate38.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}

export const disruptResponses: Check = validate55 as never;
const schema27 = {"$ref":"document#/components/schemas/DisruptedResponses"};
const schema28 = {"type":"object","additionalProperties":false,"properties":{"operation":{"$ref":"#/components/schemas/OperationId"},"latency":{"$ref":"#/components/schemas/Latency"},"fault":{"$ref":"#/components/schemas/Fault"},"times":{"$ref":"#/components/schemas/Times"}}};
const schema29 = {"type":"string","format":"operation-id","examples":["sendSms"]};
const formats6 = formats["operation-id"];

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats6.validate(data))){
validate57.errors = [{instancePath,keyword:"format",params:{format: "operation-id"},schema:"operation-id",parentSchema:schema29,data}];
return false;
}
}
else {
validate57.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data}];
return false;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"integer","minimum":0,"maximum":600000,"examples":[20000]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate59.errors = [{instancePath,keyword:"type",params:{type: "integer"},schema:schema30.type,parentSchema:schema30,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 600000 || isNaN(data)){
validate59.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 600000},schema:600000,parentSchema:schema30,data}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate59.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30,data}];
return false;
}
}
}
}
validate59.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"string","enum":["reset","truncate","garbage","hang"],"examples":["reset"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate61.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data}];
return false;
}
if(!((((data === "reset") || (data === "truncate")) || (data === "garbage")) || (data === "hang"))){
validate61.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema31.enum},schema:schema31.enum,parentSchema:schema31,data}];
return false;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "operation") || (key0 === "latency")) || (key0 === "fault")) || (key0 === "times"))){
validate56.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if(!(validate57(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency !== undefined){
const _errs3 = errors;
if(!(validate59(data.latency, {instancePath:instancePath+"/latency",parentData:data,parentDataProperty:"latency",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault !== undefined){
const _errs4 = errors;
if(!(validate61(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
const _errs5 = errors;
if(!(validate34(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
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
validate56.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data}];
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

export const listReports: Check = validate65 as never;
const schema32 = {"type":"object","additionalProperties":false};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate65.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data}];
return false;
break;
}
}
else {
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

export const getAccount: Check = validate66 as never;
const schema33 = {"type":"object","additionalProperties":false};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate66.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data}];
return false;
break;
}
}
else {
validate66.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

export const changeAccount: Check = validate67 as never;
const schema34 = {"$ref":"document#/components/schemas/Account"};
const schema35 = {"type":"object","additionalProperties":false,"examples":[{"suspended":true}],"properties":{"suspended":{"type":["boolean","null"]},"productEnabled":{"type":["boolean","null"]},"allowedAddresses":{"type":["array","null"],"items":{"type":"string","format":"ip-address","examples":["203.0.113.45"]}},"trialNumbers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PhoneNumber"}},"codes":{"$ref":"#/components/schemas/Codes"},"requestsPerSecond":{"type":["number","null"],"minimum":0},"transactionCap":{"type":["number","null"],"minimum":0},"outage":{"type":["boolean","null"]}}};
const formats8 = formats["ip-address"];

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate(data))){
validate69.errors = [{instancePath,keyword:"format",params:{format: "phone-number"},schema:"phone-number",parentSchema:schema9,data}];
return false;
}
}
else {
validate69.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data}];
return false;
}
}
}
validate69.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":["object","null"],"propertyNames":{"format":"phone-number"},"additionalProperties":{"$ref":"#/components/schemas/Code"},"examples":[{"15555550199":"123456"}]};
const schema38 = {"type":"string","minLength":3,"maxLength":7,"pattern":"^[0-9]+$","examples":["123456"],"x-expected":"3 to 7 digits","x-sensitive":true};
const pattern0 = new RegExp("^[0-9]+$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 7){
validate72.errors = [{instancePath,keyword:"maxLength",params:{limit: 7},schema:7,parentSchema:schema38,data}];
return false;
}
else {
if(data.length < 3){
validate72.errors = [{instancePath,keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema38,data}];
return false;
}
else {
if(!pattern0.test(data)){
validate72.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+$"},schema:"^[0-9]+$",parentSchema:schema38,data}];
return false;
}
}
}
}
else {
validate72.errors = [{instancePath,keyword:"type",params:{type: "string"},schema:schema38.type,parentSchema:schema38,data}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate71.errors = [{instancePath,keyword:"type",params:{type: schema37.type},schema:schema37.type,parentSchema:schema37,data}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!(formats0.validate(key0))){
const err0 = {instancePath,keyword:"format",params:{format: "phone-number"},schema:"phone-number",parentSchema:schema37.propertyNames,data:key0,propertyName:key0};
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
const err1 = {instancePath,keyword:"propertyNames",params:{propertyName: key0},schema:schema37.propertyNames,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate71.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate72(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
validate71.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "suspended") || (key0 === "productEnabled")) || (key0 === "allowedAddresses")) || (key0 === "trialNumbers")) || (key0 === "codes")) || (key0 === "requestsPerSecond")) || (key0 === "transactionCap")) || (key0 === "outage"))){
validate68.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.suspended !== undefined){
let data0 = data.suspended;
const _errs2 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate68.errors = [{instancePath:instancePath+"/suspended",keyword:"type",params:{type: schema35.properties.suspended.type},schema:schema35.properties.suspended.type,parentSchema:schema35.properties.suspended,data:data0}];
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
validate68.errors = [{instancePath:instancePath+"/productEnabled",keyword:"type",params:{type: schema35.properties.productEnabled.type},schema:schema35.properties.productEnabled.type,parentSchema:schema35.properties.productEnabled,data:data1}];
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
validate68.errors = [{instancePath:instancePath+"/allowedAddresses",keyword:"type",params:{type: schema35.properties.allowedAddresses.type},schema:schema35.properties.allowedAddresses.type,parentSchema:schema35.properties.allowedAddresses,data:data2}];
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
validate68.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema35.properties.allowedAddresses.items,data:data3}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"type",params:{type: "string"},schema:schema35.properties.allowedAddresses.items.type,parentSchema:schema35.properties.allowedAddresses.items,data:data3}];
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
validate68.errors = [{instancePath:instancePath+"/trialNumbers",keyword:"type",params:{type: schema35.properties.trialNumbers.type},schema:schema35.properties.trialNumbers.type,parentSchema:schema35.properties.trialNumbers,data:data4}];
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate69(data4[i1], {instancePath:instancePath+"/trialNumbers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
if(!(validate71(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
validate68.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"type",params:{type: schema35.properties.requestsPerSecond.type},schema:schema35.properties.requestsPerSecond.type,parentSchema:schema35.properties.requestsPerSecond,data:data7}];
return false;
}
if(errors === _errs14){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate68.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.requestsPerSecond,data:data7}];
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
validate68.errors = [{instancePath:instancePath+"/transactionCap",keyword:"type",params:{type: schema35.properties.transactionCap.type},schema:schema35.properties.transactionCap.type,parentSchema:schema35.properties.transactionCap,data:data8}];
return false;
}
if(errors === _errs16){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate68.errors = [{instancePath:instancePath+"/transactionCap",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.transactionCap,data:data8}];
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
validate68.errors = [{instancePath:instancePath+"/outage",keyword:"type",params:{type: schema35.properties.outage.type},schema:schema35.properties.outage.type,parentSchema:schema35.properties.outage,data:data9}];
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
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}

export const getClock: Check = validate76 as never;
const schema39 = {"type":"object","additionalProperties":false};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate76.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data}];
return false;
break;
}
}
else {
validate76.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

export const advanceClock: Check = validate77 as never;
const schema40 = {"$ref":"document#/components/schemas/Duration"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate78.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data}];
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
validate78.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema22.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate78.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.hours,data:data0}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},schema:schema22.properties.hours.type,parentSchema:schema22.properties.hours,data:data0}];
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
validate78.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},schema:60000000,parentSchema:schema22.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate78.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},schema:schema22.properties.minutes.type,parentSchema:schema22.properties.minutes,data:data1}];
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
validate78.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},schema:3600000000,parentSchema:schema22.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate78.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},schema:schema22.properties.seconds.type,parentSchema:schema22.properties.seconds,data:data2}];
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
validate78.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},schema:3600000000000,parentSchema:schema22.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate78.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},schema:schema22.properties.milliseconds.type,parentSchema:schema22.properties.milliseconds,data:data3}];
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
validate78.errors = [{instancePath,keyword:"minProperties",params:{},schema:1,parentSchema:schema22,data}];
return false;
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}

export const reset: Check = validate80 as never;
const schema42 = {"type":"object","additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate80.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data}];
return false;
break;
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

export const listenToEvents: Check = validate81 as never;
const schema43 = {"type":"object","additionalProperties":false};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate81.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data}];
return false;
break;
}
}
else {
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

export const getHealth: Check = validate82 as never;
const schema44 = {"type":"object","additionalProperties":false};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate82.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data}];
return false;
break;
}
}
else {
validate82.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

export const getOpenApi: Check = validate83 as never;
const schema45 = {"type":"object","additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate83.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data}];
return false;
break;
}
}
else {
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

export const checks = { listMessages, takeNextMessage, listSentMessages, listRequests, exportRequests, listOutcomes, forceOutcome, planDelivery, disruptResponses, listReports, getAccount, changeAccount, getClock, advanceClock, reset, listenToEvents, getHealth, getOpenApi }
