// Each script is one step that nothing can come between. Scores of the sorted sets are moments in milliseconds times a
// thousand, plus a number that grows, so that things of one moment stay in their order. KEYS[2] is the channel of events.
import { keys, prefix } from './keys.ts'

const readState = `
local epoch, version, offset = unpack(redis.call('HMGET', '${keys.state}', 'epoch', 'version', 'offset'))
version, offset = version or '0', offset or '0'
local time = redis.call('TIME')
local machine = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local now = machine + tonumber(offset)
local function snapshot()
  local outcomes = redis.call('LRANGE', '${keys.outcomes}', 0, -1)
  local plans = redis.call('LRANGE', '${keys.plans}', 0, -1)
  local disruptions = redis.call('LRANGE', '${keys.disruptions}', 0, -1)
  return { version, tostring(machine), offset, outcomes, plans, redis.call('HGETALL', '${keys.accounts}'), disruptions }
end
`

/** In microseconds, so that it grows even after Redis has lost everything. */
const newEpoch = `string.format('%.0f', time[1] * 1000000 + time[2])`

/** Returns `epoch, snapshot`. */
export const read = `${readState}
if not epoch then
  epoch = ${newEpoch}
  redis.call('HSET', '${keys.state}', 'epoch', epoch)
end
return { epoch, snapshot() }
`

const helpers = `
local function publish(name, data)
  redis.call('PUBLISH', KEYS[2], epoch .. ' ' .. name .. ' ' .. data)
end
local function toScore(moment, sequence) return string.format('%.0f', moment * 1000 + sequence % 1000) end
local function nextInSequence() return redis.call('INCR', '${keys.sequence}') end
`

/**
 * ARGV[1] is the epoch in which a step began. After a reset nothing of it is done, and `reset, epoch` is returned. A Redis that has
 * lost everything goes on in that epoch.
 */
const inEpoch = `${readState}
if not epoch then
  epoch = ARGV[1]
  redis.call('HSET', '${keys.state}', 'epoch', epoch)
end
if epoch ~= ARGV[1] then return { 'reset', epoch } end
${helpers}
`

/** The operations of a step. An operation that returns false is rejected. */
const operations = `
local operations = {}
local function change() redis.call('HINCRBY', '${keys.state}', 'version', 1) end
local function append(key, entry, max)
  redis.call('RPUSH', key, entry)
  redis.call('LTRIM', key, -tonumber(max), -1)
end
local function takeOnce(key, index)
  local left, entry = string.match(redis.call('LINDEX', key, index), '^(%d+) (.*)$')
  if tonumber(left) > 1 then return redis.call('LSET', key, index, (left - 1) .. ' ' .. entry) end
  redis.call('LSET', key, index, '')
  redis.call('LREM', key, 1, '')
  change()
end
local function readCheck(reference)
  return string.match(redis.call('HGET', '${keys.checks}', reference) or '0 ', '^(%d+) (.*)$')
end
local function writeCheck(reference, attempts, check)
  redis.call('HSET', '${keys.checks}', reference, attempts .. ' ' .. check)
end
local function isKept(reference) return redis.call('HEXISTS', '${keys.messages}', reference) == 1 end
local function forgetMessages(since, retention)
  while true do
    local oldest = redis.call('LINDEX', '${keys.order}', 0)
    if not oldest then return end
    local sentAt, member, reference = string.match(oldest, '^(%d+) (.* (.*))$')
    if redis.call('LLEN', '${keys.order}') <= tonumber(retention) and tonumber(sentAt) >= tonumber(since) then return end
    redis.call('LPOP', '${keys.order}')
    redis.call('HDEL', '${keys.messages}', reference)
    redis.call('HDEL', '${keys.checks}', reference)
    redis.call('ZREM', '${keys.unread}', member)
  end
end

function operations.useNonce(customer, nonce, moment, since, ttl)
  local key = '${keys.nonces}' .. customer
  redis.call('ZREMRANGEBYSCORE', key, '-inf', '(' .. since)
  if ttl == '0' then return not redis.call('ZSCORE', key, nonce) end
  local added = redis.call('ZADD', key, 'NX', moment, nonce)
  redis.call('PEXPIRE', key, ttl)
  return added == 1
end
function operations.admitRequest(customer, moment, max)
  local key = '${keys.rate}' .. customer
  redis.call('ZREMRANGEBYSCORE', key, '-inf', tonumber(moment) - 1000)
  if redis.call('ZCARD', key) >= tonumber(max) then return false end
  redis.call('ZADD', key, moment, nextInSequence())
  redis.call('PEXPIRE', key, 2000)
end
function operations.reserveMessages(customer, count, cap)
  if tonumber(redis.call('HGET', '${keys.sent}', customer) or 0) >= tonumber(cap) then return false end
  redis.call('HINCRBY', '${keys.sent}', customer, count)
end
function operations.takeOutcome(index) takeOnce('${keys.outcomes}', index) end
function operations.takePlan() takeOnce('${keys.plans}', 0) end
function operations.takeDisruption(index) takeOnce('${keys.disruptions}', index) end
function operations.saveMessage(reference, message, phone, sentAt, arrival, since, retention)
  redis.call('HSET', '${keys.messages}', reference, message)
  redis.call('RPUSH', '${keys.order}', sentAt .. ' ' .. phone .. ' ' .. reference)
  publish('sent', message)
  if arrival ~= '' then
    local sequence = nextInSequence()
    local score = toScore(arrival, sequence)
    redis.call('ZADD', '${keys.unread}', score, phone .. ' ' .. reference)
    if tonumber(arrival) <= now then publish('arrived', message)
    else redis.call('ZADD', '${keys.due}', score, sequence .. ' arrived ' .. reference) end
  end
  forgetMessages(since, retention)
end
function operations.restoreMessage(reference, message, phone, sentAt, arrival, isTaken, check)
  redis.call('HSET', '${keys.messages}', reference, message)
  redis.call('HSET', '${keys.checks}', reference, check)
  redis.call('RPUSH', '${keys.order}', sentAt .. ' ' .. phone .. ' ' .. reference)
  if arrival == '' then return end
  local sequence = nextInSequence()
  local score = toScore(arrival, sequence)
  if isTaken == 'false' then redis.call('ZADD', '${keys.unread}', score, phone .. ' ' .. reference) end
  if tonumber(arrival) > now then redis.call('ZADD', '${keys.due}', score, sequence .. ' arrived ' .. reference) end
end
function operations.spendAttempt(reference, max)
  local attempts, check = readCheck(reference)
  if not isKept(reference) or tonumber(attempts) >= tonumber(max) then return false end
  writeCheck(reference, attempts + 1, check)
end
function operations.recordCheck(reference, check)
  if isKept(reference) then writeCheck(reference, readCheck(reference), check) end
end
function operations.schedule(moment, task)
  local sequence = nextInSequence()
  redis.call('ZADD', '${keys.due}', toScore(moment, sequence), sequence .. ' report ' .. task)
end
function operations.recordRequest(request, max)
  append('${keys.requests}', request, max)
  publish('request', request)
end
function operations.recordReport(report, max)
  append('${keys.reports}', report, max)
  publish('report', report)
end
function operations.queueOutcome(times, name)
  redis.call('RPUSH', '${keys.outcomes}', times .. ' ' .. name)
  change()
end
function operations.queuePlan(times, plan)
  redis.call('RPUSH', '${keys.plans}', times .. ' ' .. plan)
  change()
end
function operations.queueDisruption(times, disruption)
  redis.call('RPUSH', '${keys.disruptions}', times .. ' ' .. disruption)
  change()
end
function operations.changeAccount(customer, account)
  redis.call('HSET', '${keys.accounts}', customer, account)
  change()
  publish('account', account)
end
function operations.advanceClock(duration)
  redis.call('HINCRBY', '${keys.state}', 'offset', duration)
  change()
  publish('clock', tostring(now + duration))
end
`

/** The operations that a step can consist of. */
export type OperationName =
  | 'useNonce'
  | 'admitRequest'
  | 'reserveMessages'
  | 'takeOutcome'
  | 'takePlan'
  | 'takeDisruption'
  | 'saveMessage'
  | 'restoreMessage'
  | 'spendAttempt'
  | 'recordCheck'
  | 'schedule'
  | 'recordRequest'
  | 'recordReport'
  | 'queueOutcome'
  | 'queuePlan'
  | 'queueDisruption'
  | 'changeAccount'
  | 'advanceClock'

/**
 * ARGV epoch, the version that the step uses, or '' for any, and each operation as its name, how much it takes, and that.
 * Returns `done`; `stale, snapshot` if there is another version, and nothing is done; or `refused, index`: the operations
 * before this one are done.
 */
export const commit = `${inEpoch}
if ARGV[2] ~= '' and ARGV[2] ~= version then return { 'stale', snapshot() } end
${operations}
local position, index = 3, 0
while position <= #ARGV do
  local last = position + 1 + tonumber(ARGV[position + 1])
  if operations[ARGV[position]](unpack(ARGV, position + 2, last)) == false then return { 'refused', index } end
  position, index = last + 1, index + 1
end
return { 'done' }
`

/** ARGV epoch. Tells of what has arrived, takes out the reports that are due, and returns `due, time of Redis, reports`. */
export const takeDue = `${inEpoch}
local reports = {}
for _, member in ipairs(redis.call('ZRANGEBYSCORE', '${keys.due}', '-inf', toScore(now, 999), 'LIMIT', 0, 100)) do
  redis.call('ZREM', '${keys.due}', member)
  local kind, subject = string.match(member, '^%d+ (%l+) (.*)$')
  if kind == 'report' then reports[#reports + 1] = subject
  else
    local message = redis.call('HGET', '${keys.messages}', subject)
    if message then publish('arrived', message) end
  end
end
return { 'due', tostring(machine), reports }
`

/** ARGV epoch, phone or ''. Takes out the oldest message that has arrived and returns `taken, phone reference`; '' for none. */
export const takeUnread = `${inEpoch}
for _, member in ipairs(redis.call('ZRANGEBYSCORE', '${keys.unread}', '-inf', toScore(now, 999))) do
  if ARGV[2] == '' or string.find(member, ARGV[2] .. ' ', 1, true) == 1 then
    redis.call('ZREM', '${keys.unread}', member)
    return { 'taken', member }
  end
end
return { 'taken', '' }
`

/** Everything that a state has, as `state, now`, and one list of each kind. The checks are in the order of the messages. */
export const dump = `${inEpoch}
local messages, checks = {}, {}
for _, entry in ipairs(redis.call('LRANGE', '${keys.order}', 0, -1)) do
  local reference = string.match(entry, '([^ ]*)$')
  local message = redis.call('HGET', '${keys.messages}', reference)
  if message then
    messages[#messages + 1] = message
    checks[#checks + 1] = redis.call('HGET', '${keys.checks}', reference) or ''
  end
end
local unread = redis.call('ZRANGE', '${keys.unread}', 0, -1)
local due = redis.call('ZRANGE', '${keys.due}', 0, -1, 'WITHSCORES')
local _, _, _, outcomes, plans, accounts, disruptions = unpack(snapshot())
local sent = redis.call('HGETALL', '${keys.sent}')
return { 'state', tostring(now), messages, checks, unread, due, outcomes, plans, disruptions, accounts, sent }
`

const forget = `
local time = redis.call('TIME')
for _, key in ipairs(redis.call('KEYS', '${prefix}*')) do redis.call('DEL', key) end
local epoch = ${newEpoch}
redis.call('HSET', '${keys.state}', 'epoch', epoch)
`

/** Forgets everything, and returns the epoch that begins. */
export const reset = `${forget}
return epoch
`

/**
 * ARGV operations, each a list of its name and what it takes, as one text of JSON, since there can be more of them than a call can have
 * arguments. Forgets everything, does them, and returns the epoch that begins.
 */
export const restore = `
local wanted = cjson.decode(ARGV[1])
${forget}${readState}${helpers}${operations}
for _, operation in ipairs(wanted) do operations[operation[1]](unpack(operation, 2)) end
return epoch
`
