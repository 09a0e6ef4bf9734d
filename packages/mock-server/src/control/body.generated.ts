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
validate21.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema6,data}];
return false;
break;
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
validate24.errors = [{instancePath,keyword:"format",params:{format: "phone-number"},parentSchema:schema9,data}];
return false;
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema9,data}];
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
validate22.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema7,data}];
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
validate22.errors = [{instancePath:instancePath+"/wait",keyword:"maximum",params:{comparison: "<=", limit: 60},parentSchema:schema7.properties.wait,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate22.errors = [{instancePath:instancePath+"/wait",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema7.properties.wait,data:data1}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/wait",keyword:"type",params:{type: "number"},parentSchema:schema7.properties.wait,data:data1}];
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
validate22.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema7,data}];
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
validate26.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema10,data}];
return false;
break;
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

export const listRequests: Check = validate27 as never;
const schema11 = {"type":"object","additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate27.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema11,data}];
return false;
break;
}
}
else {
validate27.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema11,data}];
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
validate28.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema12,data}];
return false;
break;
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

export const listOutcomes: Check = validate29 as never;
const schema13 = {"type":"object","additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate29.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data}];
return false;
break;
}
}
else {
validate29.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema13,data}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const forceOutcome: Check = validate30 as never;
const schema14 = {"type":"object","additionalProperties":false,"required":["outcome"],"properties":{"outcome":{"$ref":"#/components/schemas/OutcomeName"},"times":{"$ref":"#/components/schemas/Times"}}};
const schema15 = {"type":"string","format":"outcome-name","examples":["rateLimitExceeded"]};
const formats2 = formats["outcome-name"];

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats2.validate(data))){
validate31.errors = [{instancePath,keyword:"format",params:{format: "outcome-name"},parentSchema:schema15,data}];
return false;
}
}
else {
validate31.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema15,data}];
return false;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"integer","minimum":1,"maximum":1000000000,"default":1};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate33.errors = [{instancePath,keyword:"type",params:{type: "integer"},parentSchema:schema16,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 1000000000 || isNaN(data)){
validate33.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000000000},parentSchema:schema16,data}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate33.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema16,data}];
return false;
}
}
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate30.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema14,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "outcome") || (key0 === "times"))){
validate30.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema14,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.outcome !== undefined){
const _errs2 = errors;
if(!(validate31(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate33(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate30.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

export const planDelivery: Check = validate35 as never;
const schema17 = {"type":"object","additionalProperties":false,"properties":{"steps":{"$ref":"#/components/schemas/steps"},"reportedStatuses":{"$ref":"#/components/schemas/reportedStatuses"},"reportDetails":{"$ref":"#/components/schemas/ReportDetails"},"reports":{"$ref":"#/components/schemas/reports"},"reportDelay":{"$ref":"#/components/schemas/reportDelay"},"times":{"$ref":"#/components/schemas/Times"}}};
const schema18 = {"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/DeliveryStep"}};
const schema19 = {"type":"object","additionalProperties":false,"required":["status"],"examples":[{"status":200,"after":{"seconds":2}}],"properties":{"status":{"$ref":"#/components/schemas/DeliveryStatus"},"after":{"$ref":"#/components/schemas/Duration"}}};
const schema20 = {"type":"integer","format":"delivery-status","examples":[207]};
const formats4 = formats["delivery-status"];

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
validate38.errors = [{instancePath,keyword:"type",params:{type: "integer"},parentSchema:schema20,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(!(formats4.validate(data))){
validate38.errors = [{instancePath,keyword:"format",params:{format: "delivery-status"},parentSchema:schema20,data}];
return false;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"minProperties":1,"examples":[{"minutes":6}],"properties":{"hours":{"type":"number","minimum":0,"maximum":1000000},"minutes":{"type":"number","minimum":0,"maximum":60000000},"seconds":{"type":"number","minimum":0,"maximum":3600000000},"milliseconds":{"type":"number","minimum":0,"maximum":3600000000000}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate40.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data}];
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
validate40.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema21.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate40.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.hours,data:data0}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.hours,data:data0}];
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
validate40.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},parentSchema:schema21.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate40.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.minutes,data:data1}];
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
validate40.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},parentSchema:schema21.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate40.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.seconds,data:data2}];
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
validate40.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},parentSchema:schema21.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate40.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.milliseconds,data:data3}];
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
validate40.errors = [{instancePath,keyword:"minProperties",params:{},parentSchema:schema21,data}];
return false;
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate37.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "status") || (key0 === "after"))){
validate37.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
const _errs2 = errors;
if(!(validate38(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
if(!(validate40(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
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
validate37.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate36.errors = [{instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema18,data}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate37(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
validate36.errors = [{instancePath,keyword:"type",params:{type: "array"},parentSchema:schema18,data}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"string","enum":["final","all"],"default":"final"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate44.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema22,data}];
return false;
}
if(!((data === "final") || (data === "all"))){
validate44.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema22.enum},parentSchema:schema22,data}];
return false;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"examples":[{"additional_info":{"price":"0.0065","currency":"USD"}}],"properties":{"additional_info":{"type":"object"},"score_status":{"type":"object"},"sim_swap":{"type":"object"},"verify":{"type":"object"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "additional_info") || (key0 === "score_status")) || (key0 === "sim_swap")) || (key0 === "verify"))){
validate46.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.additional_info !== undefined){
let data0 = data.additional_info;
const _errs2 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate46.errors = [{instancePath:instancePath+"/additional_info",keyword:"type",params:{type: "object"},parentSchema:schema23.properties.additional_info,data:data0}];
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
validate46.errors = [{instancePath:instancePath+"/score_status",keyword:"type",params:{type: "object"},parentSchema:schema23.properties.score_status,data:data1}];
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
validate46.errors = [{instancePath:instancePath+"/sim_swap",keyword:"type",params:{type: "object"},parentSchema:schema23.properties.sim_swap,data:data2}];
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
validate46.errors = [{instancePath:instancePath+"/verify",keyword:"type",params:{type: "object"},parentSchema:schema23.properties.verify,data:data3}];
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
validate46.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string","enum":["once","twice","never","reversed"],"default":"once"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate48.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema24,data}];
return false;
}
if(!((((data === "once") || (data === "twice")) || (data === "never")) || (data === "reversed"))){
validate48.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema24.enum},parentSchema:schema24,data}];
return false;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate50.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data}];
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
validate50.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema21.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate50.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.hours,data:data0}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.hours,data:data0}];
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
validate50.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},parentSchema:schema21.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate50.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.minutes,data:data1}];
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
validate50.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},parentSchema:schema21.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate50.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.seconds,data:data2}];
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
validate50.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},parentSchema:schema21.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate50.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.milliseconds,data:data3}];
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
validate50.errors = [{instancePath,keyword:"minProperties",params:{},parentSchema:schema21,data}];
return false;
}
}
}
}
}
}
}
else {
validate50.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "steps") || (key0 === "reportedStatuses")) || (key0 === "reportDetails")) || (key0 === "reports")) || (key0 === "reportDelay")) || (key0 === "times"))){
validate35.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema17,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.steps !== undefined){
const _errs2 = errors;
if(!(validate36(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate44(data.reportedStatuses, {instancePath:instancePath+"/reportedStatuses",parentData:data,parentDataProperty:"reportedStatuses",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
if(!(validate46(data.reportDetails, {instancePath:instancePath+"/reportDetails",parentData:data,parentDataProperty:"reportDetails",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate48(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
if(!(validate50(data.reportDelay, {instancePath:instancePath+"/reportDelay",parentData:data,parentDataProperty:"reportDelay",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if(!(validate33(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate35.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema17,data}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

export const disruptResponses: Check = validate53 as never;
const schema26 = {"type":"object","additionalProperties":false,"properties":{"operation":{"$ref":"#/components/schemas/OperationId"},"latency":{"$ref":"#/components/schemas/Latency"},"fault":{"$ref":"#/components/schemas/Fault"},"times":{"$ref":"#/components/schemas/Times"}}};
const schema27 = {"type":"string","format":"operation-id","examples":["sendSms"]};
const formats6 = formats["operation-id"];

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats6.validate(data))){
validate54.errors = [{instancePath,keyword:"format",params:{format: "operation-id"},parentSchema:schema27,data}];
return false;
}
}
else {
validate54.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema27,data}];
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
validate56.errors = [{instancePath,keyword:"type",params:{type: "integer"},parentSchema:schema28,data}];
return false;
}
if(errors === 0){
if(typeof data == "number"){
if(data > 600000 || isNaN(data)){
validate56.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 600000},parentSchema:schema28,data}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate56.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema28,data}];
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
validate58.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema29,data}];
return false;
}
if(!((((data === "reset") || (data === "truncate")) || (data === "garbage")) || (data === "hang"))){
validate58.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema29.enum},parentSchema:schema29,data}];
return false;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "operation") || (key0 === "latency")) || (key0 === "fault")) || (key0 === "times"))){
validate53.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if(!(validate54(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.latency, {instancePath:instancePath+"/latency",parentData:data,parentDataProperty:"latency",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate58(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate33(data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate53.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}

export const listReports: Check = validate61 as never;
const schema30 = {"type":"object","additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate61.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data}];
return false;
break;
}
}
else {
validate61.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

export const getAccount: Check = validate62 as never;
const schema31 = {"type":"object","additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate62.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data}];
return false;
break;
}
}
else {
validate62.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

export const changeAccount: Check = validate63 as never;
const schema32 = {"type":"object","additionalProperties":false,"examples":[{"suspended":true}],"properties":{"suspended":{"type":["boolean","null"]},"productEnabled":{"type":["boolean","null"]},"allowedAddresses":{"type":["array","null"],"items":{"type":"string","format":"ip-address","examples":["203.0.113.45"]}},"trialNumbers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/PhoneNumber"}},"codes":{"$ref":"#/components/schemas/Codes"},"requestsPerSecond":{"type":["number","null"],"minimum":0},"transactionCap":{"type":["number","null"],"minimum":0},"outage":{"type":["boolean","null"]}}};
const formats8 = formats["ip-address"];

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.validate(data))){
validate64.errors = [{instancePath,keyword:"format",params:{format: "phone-number"},parentSchema:schema9,data}];
return false;
}
}
else {
validate64.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema9,data}];
return false;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":["object","null"],"propertyNames":{"format":"phone-number"},"additionalProperties":{"$ref":"#/components/schemas/Code"},"examples":[{"15555550199":"123456"}]};
const schema35 = {"type":"string","minLength":3,"maxLength":7,"pattern":"^[0-9]+$","examples":["123456"],"x-expected":"3 to 7 digits","x-sensitive":true};
const pattern0 = new RegExp("^[0-9]+$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 7){
validate67.errors = [{instancePath,keyword:"maxLength",params:{limit: 7},parentSchema:schema35,data}];
return false;
}
else {
if(data.length < 3){
validate67.errors = [{instancePath,keyword:"minLength",params:{limit: 3},parentSchema:schema35,data}];
return false;
}
else {
if(!pattern0.test(data)){
validate67.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[0-9]+$"},parentSchema:schema35,data}];
return false;
}
}
}
}
else {
validate67.errors = [{instancePath,keyword:"type",params:{type: "string"},parentSchema:schema35,data}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate66.errors = [{instancePath,keyword:"type",params:{type: schema34.type},parentSchema:schema34,data}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(!(formats0.validate(key0))){
const err0 = {instancePath,keyword:"format",params:{format: "phone-number"},parentSchema:schema34.propertyNames,data:key0,propertyName:key0};
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
const err1 = {instancePath,keyword:"propertyNames",params:{propertyName: key0},parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate66.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate67(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
validate66.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "suspended") || (key0 === "productEnabled")) || (key0 === "allowedAddresses")) || (key0 === "trialNumbers")) || (key0 === "codes")) || (key0 === "requestsPerSecond")) || (key0 === "transactionCap")) || (key0 === "outage"))){
validate63.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.suspended !== undefined){
let data0 = data.suspended;
const _errs2 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate63.errors = [{instancePath:instancePath+"/suspended",keyword:"type",params:{type: schema32.properties.suspended.type},parentSchema:schema32.properties.suspended,data:data0}];
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
validate63.errors = [{instancePath:instancePath+"/productEnabled",keyword:"type",params:{type: schema32.properties.productEnabled.type},parentSchema:schema32.properties.productEnabled,data:data1}];
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
validate63.errors = [{instancePath:instancePath+"/allowedAddresses",keyword:"type",params:{type: schema32.properties.allowedAddresses.type},parentSchema:schema32.properties.allowedAddresses,data:data2}];
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
validate63.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"format",params:{format: "ip-address"},parentSchema:schema32.properties.allowedAddresses.items,data:data3}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/allowedAddresses/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema32.properties.allowedAddresses.items,data:data3}];
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
validate63.errors = [{instancePath:instancePath+"/trialNumbers",keyword:"type",params:{type: schema32.properties.trialNumbers.type},parentSchema:schema32.properties.trialNumbers,data:data4}];
return false;
}
if(errors === _errs10){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate64(data4[i1], {instancePath:instancePath+"/trialNumbers/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate66(data.codes, {instancePath:instancePath+"/codes",parentData:data,parentDataProperty:"codes",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
validate63.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"type",params:{type: schema32.properties.requestsPerSecond.type},parentSchema:schema32.properties.requestsPerSecond,data:data7}];
return false;
}
if(errors === _errs14){
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
validate63.errors = [{instancePath:instancePath+"/requestsPerSecond",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema32.properties.requestsPerSecond,data:data7}];
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
validate63.errors = [{instancePath:instancePath+"/transactionCap",keyword:"type",params:{type: schema32.properties.transactionCap.type},parentSchema:schema32.properties.transactionCap,data:data8}];
return false;
}
if(errors === _errs16){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate63.errors = [{instancePath:instancePath+"/transactionCap",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema32.properties.transactionCap,data:data8}];
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
validate63.errors = [{instancePath:instancePath+"/outage",keyword:"type",params:{type: schema32.properties.outage.type},parentSchema:schema32.properties.outage,data:data9}];
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
validate63.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}

export const getClock: Check = validate70 as never;
const schema36 = {"type":"object","additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate70.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema36,data}];
return false;
break;
}
}
else {
validate70.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema36,data}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}

export const advanceClock: Check = validate71 as never;

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "minutes")) || (key0 === "seconds")) || (key0 === "milliseconds"))){
validate71.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data}];
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
validate71.errors = [{instancePath:instancePath+"/hours",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema21.properties.hours,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate71.errors = [{instancePath:instancePath+"/hours",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.hours,data:data0}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/hours",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.hours,data:data0}];
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
validate71.errors = [{instancePath:instancePath+"/minutes",keyword:"maximum",params:{comparison: "<=", limit: 60000000},parentSchema:schema21.properties.minutes,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate71.errors = [{instancePath:instancePath+"/minutes",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.minutes,data:data1}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/minutes",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.minutes,data:data1}];
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
validate71.errors = [{instancePath:instancePath+"/seconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000},parentSchema:schema21.properties.seconds,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate71.errors = [{instancePath:instancePath+"/seconds",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.seconds,data:data2}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/seconds",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.seconds,data:data2}];
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
validate71.errors = [{instancePath:instancePath+"/milliseconds",keyword:"maximum",params:{comparison: "<=", limit: 3600000000000},parentSchema:schema21.properties.milliseconds,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate71.errors = [{instancePath:instancePath+"/milliseconds",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.milliseconds,data:data3}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/milliseconds",keyword:"type",params:{type: "number"},parentSchema:schema21.properties.milliseconds,data:data3}];
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
validate71.errors = [{instancePath,keyword:"minProperties",params:{},parentSchema:schema21,data}];
return false;
}
}
}
}
}
}
}
else {
validate71.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

export const exportState: Check = validate72 as never;
const schema38 = {"type":"object","additionalProperties":false};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate72.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data}];
return false;
break;
}
}
else {
validate72.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema38,data}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

export const importState: Check = validate73 as never;
const schema39 = {"type":"object"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate73.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema39,data}];
return false;
}
validate73.errors = vErrors;
return errors === 0;
}

export const reset: Check = validate74 as never;
const schema40 = {"type":"object","additionalProperties":false};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate74.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema40,data}];
return false;
break;
}
}
else {
validate74.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema40,data}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

export const listenToEvents: Check = validate75 as never;
const schema41 = {"type":"object","additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate75.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema41,data}];
return false;
break;
}
}
else {
validate75.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema41,data}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

export const getHealth: Check = validate76 as never;
const schema42 = {"type":"object","additionalProperties":false};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate76.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema42,data}];
return false;
break;
}
}
else {
validate76.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema42,data}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

export const getOpenApi: Check = validate77 as never;
const schema43 = {"type":"object","additionalProperties":false};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate77.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema43,data}];
return false;
break;
}
}
else {
validate77.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema43,data}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}

export const checks = { listMessages, takeNextMessage, listSentMessages, listRequests, exportRequests, listOutcomes, forceOutcome, planDelivery, disruptResponses, listReports, getAccount, changeAccount, getClock, advanceClock, exportState, importState, reset, listenToEvents, getHealth, getOpenApi }
