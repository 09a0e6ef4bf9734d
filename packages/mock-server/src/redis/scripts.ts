// Each script is one step that nothing can come between. Scores of the sorted sets are moments in milliseconds times a
// thousand, plus a number that grows, so that things of one moment stay in their order.

const time = `
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
`

/** KEYS clock, outcomes, accounts, plans; ARGV the names that the request can have. Returns now, the name or '', accounts, plans. */
export const begin = `${time}
now = now + tonumber(redis.call('GET', KEYS[1]) or 0)
local fits = {}
for _, name in ipairs(ARGV) do fits[name] = true end
local taken = ''
for index, text in ipairs(redis.call('LRANGE', KEYS[2], 0, -1)) do
  local entry = cjson.decode(text)
  if fits[entry.name] then
    taken = entry.name
    if entry.left > 1 then
      redis.call('LSET', KEYS[2], index - 1, cjson.encode({ name = entry.name, left = entry.left - 1 }))
    else
      redis.call('LREM', KEYS[2], 1, text)
    end
    break
  end
end
return { tostring(now), taken, redis.call('HGETALL', KEYS[3]), redis.call('LLEN', KEYS[4]) }
`

/** KEYS clock. Returns now. */
export const now = `${time}
return tostring(now + tonumber(redis.call('GET', KEYS[1]) or 0))
`

/** KEYS nonces; ARGV nonce, now, since, how long to remember it, 0 for not at all. Returns whether the nonce is fresh. */
export const useNonce = `
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', '(' .. ARGV[3])
if ARGV[4] == '0' then return redis.call('ZSCORE', KEYS[1], ARGV[1]) and 0 or 1 end
local added = redis.call('ZADD', KEYS[1], 'NX', ARGV[2], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return added
`

/** KEYS rate, sequence; ARGV now, the most. Returns whether the request is admitted. */
export const admitRequest = `
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', tonumber(ARGV[1]) - 1000)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[2]) then return 0 end
redis.call('ZADD', KEYS[1], ARGV[1], redis.call('INCR', KEYS[2]))
redis.call('PEXPIRE', KEYS[1], 2000)
return 1
`

/** KEYS sent; ARGV customer, how many, the cap. Returns whether they are admitted. */
export const reserveMessages = `
if tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or 0) >= tonumber(ARGV[3]) then return 0 end
redis.call('HINCRBY', KEYS[1], ARGV[1], ARGV[2])
return 1
`

/** KEYS plans. Returns the plan in JSON, or ''. */
export const takePlan = `
local text = redis.call('LPOP', KEYS[1])
if not text then return '' end
local left, plan = string.match(text, '^(%d+) (.*)$')
if tonumber(left) > 1 then redis.call('LPUSH', KEYS[1], (tonumber(left) - 1) .. ' ' .. plan) end
return plan
`

/**
 * KEYS messages, order, arrivals, unread, unannounced, attempts, checks, sequence; ARGV reference, message, phone, arrival
 * or '', since when messages are kept, how many.
 */
export const keep = `
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('RPUSH', KEYS[2], ARGV[1])
if ARGV[4] ~= '' then
  local score = string.format('%.0f', tonumber(ARGV[4]) * 1000 + redis.call('INCR', KEYS[8]) % 1000)
  for index = 3, 5 do redis.call('ZADD', KEYS[index], score, ARGV[3] .. ' ' .. ARGV[1]) end
end
while true do
  local oldest = redis.call('LINDEX', KEYS[2], 0)
  if not oldest then return end
  local message = cjson.decode(redis.call('HGET', KEYS[1], oldest))
  if redis.call('LLEN', KEYS[2]) <= tonumber(ARGV[6]) and message.sentAt >= tonumber(ARGV[5]) then return end
  redis.call('LPOP', KEYS[2])
  for _, index in ipairs({ 1, 6, 7 }) do redis.call('HDEL', KEYS[index], oldest) end
  for index = 3, 5 do redis.call('ZREM', KEYS[index], message.phoneNumber .. ' ' .. oldest) end
end
`

/** KEYS messages, attempts; ARGV reference, the most. Returns whether there was an attempt left. */
export const spendAttempt = `
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return 0 end
if tonumber(redis.call('HGET', KEYS[2], ARGV[1]) or 0) >= tonumber(ARGV[2]) then return 0 end
redis.call('HINCRBY', KEYS[2], ARGV[1], 1)
return 1
`

/** KEYS due, sequence; ARGV moment, task. */
export const schedule = `
local sequence = redis.call('INCR', KEYS[2])
redis.call('ZADD', KEYS[1], string.format('%.0f', tonumber(ARGV[1]) * 1000 + sequence % 1000), sequence .. ' ' .. ARGV[2])
`

/** KEYS clock, a sorted set. Takes out what is due, a hundred at once, and returns it. */
export const takeDue = `${time}
now = now + tonumber(redis.call('GET', KEYS[1]) or 0)
local most = string.format('%.0f', now * 1000 + 999)
local due = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', most, 'LIMIT', 0, 100)
for _, member in ipairs(due) do redis.call('ZREM', KEYS[2], member) end
return due
`

/** KEYS clock, arrivals. Returns what has arrived. */
export const arrived = `${time}
now = now + tonumber(redis.call('GET', KEYS[1]) or 0)
return redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', string.format('%.0f', now * 1000 + 999))
`

/** KEYS clock, unread; ARGV phone or ''. Takes out the oldest that has arrived and returns it, or ''. */
export const takeUnread = `${time}
now = now + tonumber(redis.call('GET', KEYS[1]) or 0)
for _, member in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', string.format('%.0f', now * 1000 + 999))) do
  if ARGV[1] == '' or string.find(member, ARGV[1] .. ' ', 1, true) == 1 then
    redis.call('ZREM', KEYS[2], member)
    return member
  end
end
return ''
`

/** KEYS a list, ARGV entry, the most. */
export const note = `
redis.call('RPUSH', KEYS[1], ARGV[1])
redis.call('LTRIM', KEYS[1], -tonumber(ARGV[2]), -1)
`

/** ARGV a pattern. Forgets everything under it. */
export const forget = `
for _, key in ipairs(redis.call('KEYS', ARGV[1])) do redis.call('DEL', key) end
`
