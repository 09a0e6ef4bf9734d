require 'json'
require 'openssl'

key = ENV.fetch('TELESIGN_API_KEY').unpack1('m0')
abort 'TELESIGN_API_KEY is empty' if key.empty?
customer_id = ENV.fetch('TELESIGN_CUSTOMER_ID')
recorded = {} # in production: a unique key in your database
lock = Mutex.new

receiver = lambda do |env|
  body = env['rack.input']&.read.to_s
  signature = [OpenSSL::HMAC.digest('SHA256', key, body)].pack('m0')
  full = "TSA #{customer_id}:#{signature}"
  is = ->(name, expected) { OpenSSL.secure_compare(env[name].to_s, expected) }
  # A proxy may remove Authorization or replace it: the other header holds the signature as well, bare or in full.
  genuine = is['HTTP_AUTHORIZATION', full] || is['HTTP_X_TS_AUTHORIZATION', signature] || is['HTTP_X_TS_AUTHORIZATION', full]
  return [401, {}, []] unless genuine

  report = JSON.parse(body)
  # A report can arrive twice: reference ID and status tell reports apart.
  event = [report['reference_id'], report['status']['code']]
  twice = lock.synchronize { recorded.key?(event) || !(recorded[event] = true) }
  puts "#{event.join(' ')} #{report['status']['description']}" unless twice
  [200, {}, []] # within 5 seconds, and with 200 only: otherwise the report is sent again
end

run receiver
