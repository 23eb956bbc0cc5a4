#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
//
// Verifies convention records ("Konvent"), from record-format.md alone. Section numbers (§) refer to that page.
//
//   node verify.mjs BUNDLE... [--json] [--log-key KEY] [--since OLD] [--annex FILE]
//
// Exit code: 0 verified, 1 failed, 2 incomplete (the missing sites are named).
// Node 18 or newer, standard library only. Nothing is written, nothing is fetched.
//
// Contents, in order:
//   Reading zips with strict limits (§2)
//   Canonical JSON (§1)
//   Hashes and the Merkle tree (§1, RFC 6962)
//   Signed notes and Ed25519 (§1)
//   Checkpoints, receipts, statements (§1, §4)
//   Judging entries: chain checks, lateness, acts, results (§3, §7)
//   Plausibility, as far as it decides (§7)
//   Fractions (§5: "sums are exact")
//   Sums (§5)
//   Bands for estimated hands, with BigInt fractions (§5)
//   Majorities, flip distance, elections (§5)
//   One bundle by itself (§2, §6 step 1)
//   Laying records together (§6)
//   Findings (§9)
//   The command

import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { pathToFileURL } from 'node:url'

// Limits of §1 and §2. MAX_TOTAL is this verifier's own: it bounds the memory that one bundle may take.
const MAX_FILES = 64
const MAX_FILE = 2 ** 31
const MAX_TOTAL = 512 * 1024 * 1024
const MAX_LINE = 2_097_152
const MAX_NOTE = 262_144
const MAX_STATEMENT = 65_536
const MAX_DEPTH = 32
const MAX_NUMBER = 9_999_999
const NDJSON = ['entries.ndjson', 'parts.ndjson', 'checkpoints.ndjson', 'statements.ndjson', 'heard.ndjson']

/** What a reader refuses; the message is for people. */
class Refused extends Error {}
const refuse = (why) => { throw new Refused(why) }
const attempt = (f) => {
  try {
    return f()
  } catch (e) {
    if (e instanceof Refused) return undefined
    throw e
  }
}

// =====================================================================================================================
// Reading zips with strict limits (§2)
// =====================================================================================================================

/** The files of a zip by name. Both directories of a zip must agree, or two readers could see two different bundles. */
function readZip(file) {
  let size
  try {
    size = fs.statSync(file).size
  } catch {
    refuse('cannot be read')
  }
  if (size > MAX_TOTAL) refuse('larger than this verifier reads')
  let zip
  try {
    zip = fs.readFileSync(file)
  } catch {
    refuse('cannot be read')
  }
  const end = endOfDirectory(zip)
  const count = zip.readUInt16LE(end + 10)
  if (zip.readUInt16LE(end + 4) !== 0 || zip.readUInt16LE(end + 6) !== 0) refuse('a zip in several volumes')
  if (count !== zip.readUInt16LE(end + 8) || count > MAX_FILES) refuse('too many files')
  const directory = zip.readUInt32LE(end + 16)
  if (directory + zip.readUInt32LE(end + 12) !== end) refuse('the directory of the zip is not where it should be')
  const files = new Map()
  let at = directory
  let total = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50) refuse('the directory of the zip is damaged')
    const flags = zip.readUInt16LE(at + 8)
    const method = zip.readUInt16LE(at + 10)
    const crc = zip.readUInt32LE(at + 16)
    const packed = zip.readUInt32LE(at + 20)
    const length = zip.readUInt32LE(at + 24)
    const nameLength = zip.readUInt16LE(at + 28)
    const local = zip.readUInt32LE(at + 42)
    const next = at + 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    if (next > end) refuse('the directory of the zip is damaged')
    const name = zip.toString('latin1', at + 46, at + 46 + nameLength)
    if (!/^[a-z0-9][a-z0-9._-]{0,63}$/.test(name)) refuse('a file name that does not belong there')
    if (files.has(name)) refuse(`${name} is there twice`)
    if (flags & 1) refuse('encrypted')
    if (length > MAX_FILE) refuse(`${name} is too large`)
    total += length
    if (total > MAX_TOTAL) refuse('larger than this verifier reads')
    if (local + 30 > directory || zip.readUInt32LE(local) !== 0x04034b50) refuse('the zip is damaged')
    const localName = zip.toString('latin1', local + 30, local + 30 + zip.readUInt16LE(local + 26))
    if (localName !== name || zip.readUInt16LE(local + 8) !== method) refuse('the zip contradicts itself')
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    if (start + packed > directory) refuse('the zip is damaged')
    const bytes = unpack(zip.subarray(start, start + packed), method, length, name)
    if (crc32(bytes) !== crc) refuse(`${name} is damaged`)
    files.set(name, bytes)
    at = next
  }
  if (at !== end) refuse('the directory of the zip is damaged')
  return files
}

function endOfDirectory(zip) {
  for (let at = zip.length - 22; at >= 0 && at >= zip.length - 22 - 65_535; at--) {
    if (zip.readUInt32LE(at) === 0x06054b50 && at + 22 + zip.readUInt16LE(at + 20) === zip.length) return at
  }
  return refuse('not a zip')
}

function unpack(packed, method, length, name) {
  if (method === 0) return packed.length === length ? packed : refuse(`${name} is damaged`)
  if (method !== 8) refuse(`${name} is packed in a way that is not allowed`)
  let bytes
  try {
    // The length stated is the most that is ever unpacked: a zip bomb stops here.
    bytes = zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, length) })
  } catch {
    refuse(`${name} is damaged`)
  }
  return bytes.length === length ? bytes : refuse(`${name} is damaged`)
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1
  return n >>> 0
})

function crc32(bytes) {
  let c = 0xffffffff
  for (let i = 0; i < bytes.length; i++) c = CRC_TABLE[(c ^ bytes[i]) & 0xff] ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** The lines of an NDJSON file; `broken` where one is refused: what stands after it does not count (§2). */
function readLines(bytes) {
  const lines = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at)
    if (end < 0 || end === at || end - at > MAX_LINE) return { lines, broken: true }
    lines.push(bytes.subarray(at, end))
    at = end + 1
  }
  return { lines, broken: false }
}

// =====================================================================================================================
// Canonical JSON (§1)
// =====================================================================================================================

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const ESCAPES = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function text(bytes) {
  try {
    return utf8.decode(bytes)
  } catch {
    return refuse('not UTF-8')
  }
}

/** Reads canonical JSON: parsed, written again canonically, and refused unless that gives the same characters. */
function parseCanonical(source) {
  let depth = 0
  let quoted = false
  for (let i = 0; i < source.length; i++) {
    const c = source[i]
    if (quoted) {
      if (c === '\\') i++
      else if (c === '"') quoted = false
    } else if (c === '"') quoted = true
    else if (c === '{' || c === '[') {
      if (++depth > MAX_DEPTH) refuse('nested too deeply')
    } else if (c === '}' || c === ']') depth--
  }
  let value
  try {
    value = JSON.parse(source)
  } catch {
    refuse('not JSON')
  }
  if (canonical(value) !== source) refuse('not canonical JSON')
  return value
}

function canonical(value) {
  if (typeof value === 'string') return quote(value)
  if (value === true || value === false) return String(value)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : refuse('not an integer in range')
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return refuse('null')
  const keys = Object.keys(value).filter((k) => value[k] !== undefined).sort() // JavaScript sorts by UTF-16 code unit
  return `{${keys.map((k) => `${quote(k)}:${canonical(value[k])}`).join(',')}}`
}

function quote(s) {
  if (s.normalize('NFC') !== s || /\p{Cs}/u.test(s)) refuse('not in normal form C')
  // eslint-disable-next-line no-control-regex
  return `"${s.replace(/["\\\u0000-\u001f]/g, (c) => ESCAPES[c] ?? `\\u00${c.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`
}

/** An object with exactly these fields; those that end in `?` may be absent. */
function fields(value, ...names) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('not an object')
  const allowed = new Set(names.map((n) => n.replace('?', '')))
  for (const k of Object.keys(value)) if (!allowed.has(k)) refuse(`unknown field ${k}`)
  for (const n of names) if (!n.endsWith('?') && !Object.hasOwn(value, n)) refuse(`no ${n}`)
  return value
}
const isText = (x) => typeof x === 'string'
const isCount = (x) => Number.isSafeInteger(x) && x >= 0
const isHash = (x) => isText(x) && /^[0-9a-f]{64}$/.test(x)
const same = (a, b) => a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b))

/** A row by its figures alone, so that two say the same however they were written down; what is left empty is absent. */
function figures(t) {
  if (t.form === 'HAND') return { present: t.present, parts: t.parts, count: t.count }
  const by = (list) => Object.fromEntries(list.flatMap(({ option, ...rest }) => Object.entries(rest).map(([part, n]) => [`${option} ${part}`, n])))
  const profiles = {}
  for (const { ranking, count } of t.profiles) profiles[ranking.places.join('>')] = (profiles[ranking.places.join('>')] ?? 0) + (count ?? 0)
  return { slips: t.slips, options: by(t.options), candidates: by(t.candidates), profiles }
}

// =====================================================================================================================
// Hashes and the Merkle tree (§1, RFC 6962)
// =====================================================================================================================

const sha256 = (...chunks) => {
  const h = crypto.createHash('sha256')
  for (const c of chunks) h.update(c)
  return h.digest()
}
const hex = (...chunks) => sha256(...chunks).toString('hex')
const leafHash = (line) => sha256(Buffer.of(0), line)
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right)

/** Keeps the full subtrees, so that the root at any size costs only a few hashes. */
class Tree {
  constructor(lines) {
    this.size = lines.length
    this.levels = [lines.map(leafHash)]
    for (let below = this.levels[0]; below.length > 1;) {
      const level = []
      for (let i = 0; i + 1 < below.length; i += 2) level.push(nodeHash(below[i], below[i + 1]))
      this.levels.push(level)
      below = level
    }
  }

  leaf(index) {
    return this.levels[0][index]
  }

  root(size = this.size) {
    if (size === 0) return sha256()
    const full = []
    let start = 0
    for (let k = this.levels.length - 1; k >= 0; k--) {
      if (Math.floor(size / 2 ** k) % 2 === 1) {
        full.push(this.levels[k][start / 2 ** k])
        start += 2 ** k
      }
    }
    return full.reduceRight((right, left) => nodeHash(left, right))
  }
}

/** RFC 9162, 2.1.3.2: does the path lead from the leaf at this index to the root at this size? */
function pathLeads(leaf, index, size, hashes, root) {
  if (index >= size) return false
  let fn = BigInt(index)
  let sn = BigInt(size - 1)
  let r = leaf
  for (const p of hashes) {
    if (sn === 0n) return false
    if (fn & 1n || fn === sn) {
      r = nodeHash(p, r)
      while (!(fn & 1n) && fn !== 0n) {
        fn >>= 1n
        sn >>= 1n
      }
    } else r = nodeHash(r, p)
    fn >>= 1n
    sn >>= 1n
  }
  return sn === 0n && r.equals(root)
}

// =====================================================================================================================
// Signed notes and Ed25519 (§1)
// =====================================================================================================================

/** Base 64, padded, with no second spelling of the same bytes. */
function base64(s) {
  const bytes = Buffer.from(s, 'base64')
  return bytes.toString('base64') === s ? bytes : refuse('not Base 64')
}

function parseNote(source) {
  if (!isText(source) || Buffer.byteLength(source) > MAX_NOTE) refuse('not a note')
  const split = source.lastIndexOf('\n\n')
  if (split < 0 || !source.endsWith('\n')) refuse('a note without signatures')
  const body = source.slice(0, split + 1)
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0009\u000b-\u001f\u007f]/.test(body)) refuse('a control character in a note')
  const lines = source.slice(split + 2, -1).split('\n')
  if (lines.length > 512) refuse('too many signatures')
  const signatures = lines.map((line) => {
    const m = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line) ?? refuse('not a signature')
    const bytes = base64(m[2])
    if (bytes.length < 5) refuse('a signature that is too short')
    return { name: m[1], id: bytes.readUInt32BE(0), bytes: bytes.subarray(4) }
  })
  return { source, body, signatures }
}

const keys = new Map()

/** A key as it is written, NAME+ID+BASE64. */
function parseKey(vkey) {
  if (keys.has(vkey)) return keys.get(vkey)
  const m = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(isText(vkey) ? vkey : '') ?? refuse('not a key')
  const bytes = base64(m[3])
  if (bytes.length !== 33 || (bytes[0] !== 1 && bytes[0] !== 4)) refuse('not an Ed25519 key')
  const raw = bytes.subarray(1)
  const key = { vkey, name: m[1], type: bytes[0], raw, id: keyId(m[1], bytes[0], raw), public: publicKey(raw) }
  if (key.id !== parseInt(m[2], 16)) refuse('a key with another id')
  keys.set(vkey, key)
  return key
}

const keyId = (name, type, raw) => sha256(name, '\n', Buffer.of(type), raw).readUInt32BE(0)

function publicKey(raw) {
  const prefix = Buffer.from('302a300506032b6570032100', 'hex') // the DER frame around an Ed25519 key
  try {
    return crypto.createPublicKey({ key: Buffer.concat([prefix, raw]), format: 'der', type: 'spki' })
  } catch {
    return refuse('not an Ed25519 key')
  }
}

/** Signed by this key, once and rightly. */
function signedBy(note, key) {
  const own = note.signatures.filter((s) => s.name === key.name && s.id === key.id)
  return own.length === 1 && own[0].bytes.length === 64 && key.type === 1 &&
    crypto.verify(null, Buffer.from(note.body), key.public, own[0].bytes)
}

// =====================================================================================================================
// Checkpoints, receipts, statements (§1, §4)
// =====================================================================================================================

function parseCheckpoint(source) {
  const note = parseNote(source)
  const m = /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/=]+)\n$/u.exec(note.body) ?? refuse('not a checkpoint')
  const root = base64(m[3])
  const size = Number(m[2])
  if (root.length !== 32 || !Number.isSafeInteger(size)) refuse('not a checkpoint')
  return { note, origin: m[1], size, root }
}

const signedCheckpoint = (c, logKey) => c.origin === logKey.name && signedBy(c.note, logKey)

function parseReceipt(source) {
  const split = source.indexOf('\n\n')
  const head = split < 0 ? [] : source.slice(0, split).split('\n')
  const m = /^index (0|[1-9][0-9]{0,15})$/.exec(head[1] ?? '')
  if (head[0] !== 'c2sp.org/tlog-proof@v1' || !m || head.length > 2 + 63) refuse('not a receipt')
  const hashes = head.slice(2).map(base64)
  if (hashes.some((h) => h.length !== 32)) refuse('not a receipt')
  return { index: Number(m[1]), hashes, checkpoint: parseCheckpoint(source.slice(split + 2)) }
}

/** The one line of JSON between the head line and the end of a note's text. */
function noteJson(note, head) {
  if (note.signatures.length !== 1) refuse('not exactly one signature')
  if (!note.body.startsWith(`${head}\n`)) refuse(`not ${head}`)
  const line = note.body.slice(head.length + 1, -1)
  if (line.includes('\n') || Buffer.byteLength(line) > MAX_STATEMENT) refuse('not one line')
  return parseCanonical(line)
}

/** A statement; `body` is undefined where nobody can read it, `frame` where not even its frame can be read. */
function parseStatement(source) {
  const statement = { source, hash: hex(source) }
  statement.note = attempt(() => parseNote(source))
  statement.frame = statement.note && attempt(() => statementFrame(noteJson(statement.note, 'konvent/statement/v1')))
  statement.body = statement.frame && attempt(() => statementBody(statement.frame.body))
  return statement
}

function statementFrame(s) {
  fields(s, 'body', 'convention', 'installation', 'prev?', 'seen', 'seq')
  fields(s.seen, 'root?', 'size')
  if (!isText(s.convention) || !isText(s.installation) || !isCount(s.seq) || s.seq < 1) refuse('not a statement')
  if (!isCount(s.seen.size) || (s.seen.size === 0) !== (s.seen.root === undefined)) refuse('not a statement')
  if (s.seen.root !== undefined && !isHash(s.seen.root)) refuse('not a statement')
  if (s.prev !== undefined && !isHash(s.prev)) refuse('not a statement')
  return s
}

function statementBody(b) {
  if (b?.kind === 'presence') {
    fields(b, 'kind', 'accredited', 'present', 'vote?', 'ground?')
    if (!Number.isSafeInteger(b.accredited) || !Number.isSafeInteger(b.present) || !isText(b.ground ?? '')) refuse('not a count')
  } else if (b?.kind === 'closing') fields(b, 'kind', 'ground')
  else if (b?.kind === 'sealing') {
    fields(b, 'kind', 'version', 'written')
    if (!Number.isSafeInteger(b.version) || !isHash(b.written)) refuse('not a sealing')
  } else if (b?.kind === 'tally') {
    fields(b, 'kind', 'vote', 'question', 'officers', 'supersedes?', 'correction?', 'tally')
    if (!Number.isSafeInteger(b.vote) || !Array.isArray(b.officers) || !b.officers.every(isText)) refuse('not a tally')
    if (b.correction !== undefined) fields(b.correction, 'reason', 'paper')
    checkTally(b.tally)
  } else refuse('an unknown statement')
  return b
}

function checkTally(t) {
  const numbers = (o, ...names) => {
    fields(o, ...names)
    for (const n of names.map((x) => x.replace('?', ''))) {
      if (o[n] !== undefined && !Number.isSafeInteger(o[n])) refuse('not a number')
    }
  }
  if (t?.form === 'HAND') {
    fields(t, 'form', 'present?', 'parts?', 'count?', 'remarks')
    if ((t.parts === undefined) === (t.count === undefined)) refuse('either parts or counts')
    if (t.parts !== undefined) numbers(t.parts, 'denominator', 'yes', 'no', 'abstain?')
    else numbers(t.count, 'yes?', 'no?', 'abstain?')
  } else if (t?.form === 'COUNTED') {
    fields(t, 'form', 'slips', 'options', 'candidates', 'profiles', 'singleCheck', 'remarks')
    numbers(t.slips, 'present?', 'issued?', 'cast?', 'invalid?', 'valid?', 'blank?')
    for (const x of [t.options, t.candidates, t.profiles]) if (!Array.isArray(x)) refuse('not a list')
    const option = ({ option: id, ...rest }) => (isText(id) ? rest : refuse('not an option'))
    for (const o of t.options) numbers(option(o), 'count?')
    for (const o of t.candidates) numbers(option(o), 'yes?', 'no?', 'abstain?', 'missing?')
    for (const { ranking, ...rest } of t.profiles) {
      if (!Array.isArray(fields(ranking, 'places').places)) refuse('not a ranking')
      numbers(rest, 'count?')
    }
  } else refuse('an unknown form')
  fields(t.remarks, 'paperSaysSo', 'acknowledged')
  if (!Array.isArray(t.remarks.acknowledged) || typeof t.remarks.paperSaysSo !== 'object') refuse('not remarks')
}

// =====================================================================================================================
// Judging entries: chain checks, lateness, acts, results (§3, §7)
// =====================================================================================================================

const COUNTS = new Set(['RECEIVED', 'READMITTED', 'CORRECTED'])
const SETTLED = new Set([...COUNTS, 'NOT_PARTICIPATING'])
const BORN = new Set(['InstallationReleased', 'PresenceReported', 'TallyReceived', 'CorrectionReceived', 'PhoneTallyMatched',
  'StatementRefused', 'StatementUnreadable', 'RecordSealed'])
const KINDS = new Set([...BORN, ...('ConventionFounded PutOnline TakenOffline ConventionEnded SiteAdded SiteRemoved RoleGranted ' +
  'RoleRevoked PersonNamed PartErased InstallationEnrolled InstallationForcedOut VotePrepared VoteChanged SmallSiteResolved ' +
  'VoteOpened CastingClosedAtSite SiteNotParticipating CastingEnded VoteOverdue VoteExtended VoteClosed VoteAborted VoteAnnulled ' +
  'VoteFinal PhoneTallyTyped PhoneTallyConfirmed RowConfirmed RowDisputed ResultDeclared ResultAnnounced LotDrawn ' +
  'RankingEvaluated ElectionAnswered Proposed Approved Withdrawn TallyCorrected ConventionPublished QuorumRuleSet SiteLost ' +
  'SiteBack IncidentReported ReadinessChecked TicketOpened TicketTaken TicketClosed OfficerAppointed FunctionEnded ' +
  'EnrolmentCodeIssued SiteChanged EpochBegun MoreTimeAsked DoubtRaised DependentLinked ConsequenceRuled FindingResolved ' +
  'WholeSealed RecordSigned RecordVerified RecordPublished ' +
  'AgendaItemAdded AgendaItemAttached AgendaItemChanged AgendaItemFinished AgendaItemMoved AgendaItemPostponed ' +
  'AgendaItemRemoved AgendaItemReopened AgendaItemStarted CameraAcknowledged ContributionDelivered ' +
  'ContributionEntered ContributionRemoved ContributionReturned ContributionWithdrawn DebateClosed EquipmentTicked ' +
  'FollowSpeechSwitched ListClosed ListReopened MicrophoneSwitched MotionDecided MotionKindsDefined MotionPutToVote ' +
  'MotionReopened MotionTextImported NoObjectionStated ObjectionRaised OpinionPollEnded OpinionPollStarted ' +
  'OrderChanged ProceduralMotionOpened ProgrammeReported ProgrammeRequested PublicExcluded PublicReadmitted ' +
  'QueuePaused QueueResumed SpeakingTimeLimited SpeechBegun SpeechCalled SpeechEnded SpeechPaused StreamPaused ' +
  'StreamStarted StreamStopped').split(' ')])

/** The `open` fields of the kinds that decide something (§3); `?` marks what may be absent. */
const OPEN = Object.fromEntries(`
  ConventionFounded id name rehearsal logKey witnessPolicy profile
  PutOnline
  TakenOffline ground
  EpochBegun epoch size root ground
  ConventionEnded
  SiteAdded site number name
  SiteRemoved site
  RoleGranted account role
  RoleRevoked account role
  PersonNamed person
  PartErased part
  InstallationEnrolled site suffix installation key firstSeq prev?
  InstallationForcedOut installation ground from
  InstallationReleased installation chainSeq ground
  PresenceReported site installation chainSeq accredited present vote? ground?
  TallyReceived vote site installation chainSeq channel inTime
  CorrectionReceived vote site installation chainSeq channel
  PhoneTallyMatched vote site installation chainSeq equal
  StatementRefused installation chainSeq vote? code details
  StatementUnreadable installation chainSeq
  RecordSealed site installation chainSeq version size written
  VotePrepared vote question bound
  VoteChanged vote question bound
  SmallSiteResolved vote site rule
  VoteOpened vote bound sites notParticipating castingEnds deadline?
  CastingClosedAtSite vote site byPhone
  SiteNotParticipating vote site
  CastingEnded vote deadline presence
  VoteOverdue vote
  VoteExtended vote minutes ground casting until readmitted
  VoteClosed vote lapsed ground? presence
  VoteAborted vote ground
  VoteAnnulled vote ground repeat
  VoteFinal vote
  PhoneTallyTyped vote site correction
  PhoneTallyConfirmed vote site typed inTime
  RowConfirmed vote site figures
  RowDisputed vote site figures ground
  ResultDeclared vote basis
  ResultAnnounced vote outcome formula figures total elected runOff combined again
  LotDrawn vote order ground
  RankingEvaluated vote elected ground
  ElectionAnswered vote option accepted
  Proposed id act content basis
  Approved proposal
  Withdrawn proposal
  TallyCorrected vote site correction replaced? reason paper outcomeChanges
`.trim().split('\n').map((line) => {
  const [kind, ...names] = line.trim().split(' ')
  return [kind, names]
}))

/** What the fields hold whose form matters to what follows. */
const HOLDS = [
  [isCount, 'vote chainSeq firstSeq part typed minutes accredited present replaced version'],
  [Number.isSafeInteger, 'castingEnds deadline until'],
  [isText, 'site installation account role person ground key rule basis outcome proposal id act code channel option'],
  [(x) => typeof x === 'boolean', 'rehearsal inTime equal casting again outcomeChanges'],
  [(x) => Array.isArray(x) && x.every(isText), 'sites notParticipating readmitted lapsed elected runOff order'],
  [Array.isArray, 'combined'],
  [(x) => typeof x === 'object' && !Array.isArray(x), 'profile presence total content question details'],
]

function checkOpen(kind, open) {
  if (OPEN[kind] === undefined) return
  fields(open, ...OPEN[kind])
  for (const [ok, names] of HOLDS) {
    for (const n of names.split(' ')) if (OPEN[kind].some((x) => x.replace('?', '') === n) && open[n] !== undefined && !ok(open[n])) refuse(`${n} is not of its form`)
  }
  for (const p of Object.values(open.presence ?? {})) {
    fields(p, 'accredited', 'present')
    if (!isCount(p.accredited) || !isCount(p.present)) refuse('not a presence')
  }
  if (kind === 'ConventionFounded') {
    fields(open.profile, 'graceMillis', 'queueingMillis', 'proposalMillis', 'objectionSeconds', 'smallSite')
    if (!Object.values(open.profile).every(isCount)) refuse('not a profile')
  }
}

function parseEntry(line) {
  const e = parseCanonical(text(line))
  fields(e, 'arrivedAt?', 'at', 'by', 'command?', 'kind', 'open', 'sealed?', 'seq', 'statement?')
  if (!Number.isSafeInteger(e.at) || !isCount(e.seq) || !isText(e.kind)) refuse('not an entry')
  if (e.arrivedAt !== undefined && !Number.isSafeInteger(e.arrivedAt)) refuse('not an entry')
  if (!/^(account:.+|installation:.+|clock)$/su.test(e.by)) refuse('nobody acted')
  if ((e.sealed !== undefined && !isHash(e.sealed)) || (e.statement !== undefined && !isHash(e.statement))) refuse('not a hash')
  if (typeof e.open !== 'object' || Array.isArray(e.open)) refuse('not an entry')
  if (!KINDS.has(e.kind)) refuse(`unknown kind ${e.kind}`)
  if (BORN.has(e.kind) && e.statement === undefined) refuse('no statement')
  checkOpen(e.kind, e.open)
  if (e.kind === 'VotePrepared' || e.kind === 'VoteChanged') checkQuestion(e.open.question)
  return e
}

function checkQuestion(q) {
  fields(q, 'kind', 'subject', 'paper', 'rule?', 'secret', 'follows?', 'agendaItem?', 'band?', 'plausibility?', 'countedHands?')
  fields(q.paper, 'form', 'options', 'maxSelections', 'seats?', 'thresholdPercent?', 'blankBallots', 'gapsAllowed', 'singleCheckAllowed')
  if (!['HAND', 'YES_NO_ABSTAIN', 'PLURALITY', 'SELECTION', 'APPROVAL', 'PER_CANDIDATE', 'RANKED'].includes(q.paper.form)) refuse('unknown form')
  if (!Array.isArray(q.paper.options)) refuse('no options')
  for (const o of q.paper.options) if (!isText(fields(o, 'id', 'name').id) || !isText(o.name)) refuse('not an option')
  for (const n of [q.paper.maxSelections, q.paper.seats ?? 1, q.paper.thresholdPercent ?? 0]) if (!isCount(n)) refuse('not a paper')
  if (q.band !== undefined) {
    fields(q.band, 'epsilon?', 'tau?')
    parseFrac(q.band.epsilon, '1/10')
    parseFrac(q.band.tau, '1/2')
  }
  if (q.rule === undefined) return
  fields(q.rule, 'name', 'numerator', 'denominator', 'base', 'strict', 'yesNeeded')
  const { numerator, denominator, base, strict, yesNeeded } = q.rule
  if (typeof strict !== 'boolean' || typeof yesNeeded !== 'boolean' || !isCount(numerator) || !isCount(denominator) || denominator < 1 || !Object.hasOwn(BASES, base)) refuse('not a rule')
  if (base === 'YES_NO' && numerator >= denominator) refuse('not a rule')
}

/** What stands after the entries judged so far. */
class State {
  constructor() {
    this.phase = undefined
    this.started = false
    this.epoch = 1
    this.lostFrom = Infinity
    this.sites = new Map()
    this.roles = new Map()
    this.names = new Map() // person → name, undefined where hidden or erased
    this.installations = new Map()
    this.everSites = new Set() // sites that ever had an installation
    this.counts = new Map() // site → [{vote, accredited, present}]
    this.sealings = new Map() // site → hash of each version of its minutes
    this.votes = new Map()
    this.proposals = new Map()
    this.statements = new Set()
    this.erased = new Set()
    this.lastDeciding = undefined
  }

  /** What the site last reported for this vote, else last at all. */
  reported(site, vote) {
    const all = this.counts.get(site) ?? []
    return all.findLast((c) => vote !== undefined && c.vote === vote) ?? all.at(-1)
  }
}

/** The journal cannot be judged any further. */
class Ends extends Error {}

class Judge {
  constructor(journal, pool, findings, convention) {
    Object.assign(this, { journal, pool, findings, convention })
    this.state = new State()
    this.entries = []
    this.latest = -Infinity
    this.act = { first: undefined }
    this.ended = false
  }

  run() {
    try {
      this.journal.lines.forEach((line, seq) => this.entry(line, seq))
    } catch (e) {
      if (!(e instanceof Ends)) throw e
      this.ended = true
    }
    if (!this.ended) this.atTheEnd()
  }

  find(id, place, what) {
    this.findings.add(id, place, what)
  }

  entry(line, seq) {
    const end = (id, what) => {
      this.find(id, { entry: seq }, what)
      throw new Ends()
    }
    let e
    try {
      e = parseEntry(line)
    } catch (x) {
      if (!(x instanceof Refused)) throw x
      end('I-03', x.message)
    }
    if (e.seq !== seq) end('C-01')
    if ((e.kind === 'ConventionFounded') !== (seq === 0)) end('I-07', 'there is one founding, and it is entry 0')
    e.arrival = e.arrivedAt ?? e.at
    this.entries.push(e)
    const place = e.open.vote === undefined ? { entry: seq } : { entry: seq, vote: e.open.vote }
    if (e.at < this.latest || e.arrival > e.at) this.find('K-06', { entry: seq })
    this.latest = Math.max(this.latest, e.at)
    const { first } = this.act
    if (!first || first.at !== e.at || first.by !== e.by || first.command !== e.command) this.act = { first: e }
    const vote = e.open.vote === undefined ? undefined : this.state.votes.get(e.open.vote)
    if (BORN.has(e.kind)) return this.born(e, vote)
    const judge = this[e.kind]
    if (judge === undefined) return undefined
    if (vote === undefined && NEEDS_VOTE.has(e.kind)) end('I-07', 'there is no such vote')
    const check = (id, ok, what) => ok || this.find(id, place, what)
    return judge.call(this, e, e.open, vote, check)
  }

  part(seq) {
    return this.state.erased.has(seq) ? undefined : this.pool.parts.get(seq)
  }

  // --- the convention ------------------------------------------------------------------------------------------------

  ConventionFounded(e, o) {
    this.profile = o.profile
    this.state.phase = 'PREPARED'
    this.rehearsal = o.rehearsal
  }

  PutOnline() {
    this.state.phase = 'ONLINE'
    this.state.started = true
  }

  TakenOffline() {
    this.state.phase = 'OFFLINE'
  }

  ConventionEnded() {
    this.state.phase = 'ENDED'
  }

  EpochBegun(e, o) {
    this.find('E-07', { entry: e.seq })
    const known = Number.isInteger(o.size) && o.size >= 0 && o.size <= e.seq
    if (!known || o.epoch !== this.state.epoch + 1 || this.journal.tree.root(o.size).toString('hex') !== o.root) this.find('K-09', { entry: e.seq })
    this.state.epoch = o.epoch
    this.state.lostFrom = Math.min(this.state.lostFrom, o.size)
  }

  SiteAdded(e, o) {
    this.state.sites.set(o.site, o)
  }

  SiteRemoved(e, o) {
    this.state.sites.delete(o.site)
  }

  RoleGranted(e, o, _, check) {
    if (this.state.started) this.twoPersons(e, check)
    if (!this.state.roles.has(o.account)) this.state.roles.set(o.account, new Set())
    this.state.roles.get(o.account).add(o.role)
  }

  RoleRevoked(e, o, _, check) {
    if (this.state.started) this.twoPersons(e, check)
    this.state.roles.get(o.account)?.delete(o.role)
  }

  PersonNamed(e, o) {
    this.state.names.set(o.person, { entry: e.seq, name: this.part(e.seq)?.name })
  }

  PartErased(e, o, _, check) {
    const kept = this.entries[o.part]
    check('K-09', kept !== undefined && o.part < e.seq && !BORN.has(kept.kind) &&
      !['PhoneTallyTyped', 'ResultDeclared'].includes(kept.kind), 'this may not be erased')
    this.state.erased.add(o.part)
    for (const n of this.state.names.values()) if (n.entry === o.part) n.name = undefined
  }

  InstallationEnrolled(e, o, _, check) {
    const key = attempt(() => parseKey(o.key))
    let i = this.state.installations.get(o.installation)
    const known = [...this.state.installations.values()].some((x) => x.keys.some((k) => k.vkey === o.key))
    check('A-06', key !== undefined && key.type === 1 && key.name === o.installation && !known && !i?.active &&
      o.firstSeq === (i?.next ?? 1) && o.prev === i?.prev)
    if (!i) this.state.installations.set(o.installation, i = { name: o.installation, keys: [], next: 1, revoked: new Set() })
    Object.assign(i, { site: o.site, active: true })
    if (key) i.keys.push({ vkey: o.key, firstSeq: o.firstSeq, key })
    this.state.everSites.add(o.site)
  }

  InstallationForcedOut(e, o, _, check) {
    if (this.state.started) this.twoPersons(e, check)
    const i = this.state.installations.get(o.installation)
    if (!i) return
    i.active = false
    if (i.keys.length > 0) i.revoked.add(i.keys.at(-1).vkey)
  }

  // --- two persons (K-17) --------------------------------------------------------------------------------------------

  Proposed(e, o) {
    this.state.proposals.set(o.id, { ...o, by: e.by, at: e.at, waits: true })
  }

  Withdrawn(e, o) {
    const p = this.state.proposals.get(o.proposal)
    if (p) p.waits = false
  }

  Approved(e, o, _, check) {
    const p = this.state.proposals.get(o.proposal)
    const roles = this.state.roles.get(e.by.replace(/^account:/, '')) ?? new Set()
    const ok = p !== undefined && p.waits && p.by !== e.by && e.at - p.at <= this.profile.proposalMillis &&
      (roles.has('CHAIR') || roles.has('RETURNING_OFFICER'))
    check('K-17', ok, 'this approval does not hold')
    if (p) p.waits = false
    this.act.approval = { ok, proposal: p }
  }

  /** Whether the entry stands in the act of an approval; after a refused one nothing is judged again. */
  twoPersons(e, check) {
    const { approval } = this.act
    check('K-17', approval !== undefined)
    return approval?.ok ? approval.proposal : undefined
  }

  // --- statements (§7) -----------------------------------------------------------------------------------------------

  born(e, vote) {
    const { installation, chainSeq } = e.open
    const place = { entry: e.seq, installation, position: chainSeq }
    const find = (id, what) => this.find(id, place, what)
    const i = this.state.installations.get(installation)
    if (!i || !i.active) find('A-06')
    const twice = this.state.statements.has(e.statement)
    if (twice) find('K-22')
    this.state.statements.add(e.statement)
    if (!i) return
    if (chainSeq !== i.next) {
      find('C-02', 'not the next of its chain')
      throw new Ends()
    }
    // A statement whose part was erased is not judged, even where a site still holds it; the report still adds it up.
    const held = this.pool.statements.get(e.statement)
    const note = this.pool.erased.has(e.seq) ? undefined : this.part(e.seq)?.note ?? held
    let statement
    if (note === undefined) find('C-08')
    else {
      statement = parseStatement(note)
      this.statement(e, i, statement, find)
    }
    i.next = chainSeq + 1
    i.prev = e.statement
    this.becomes(e, i, vote, statement, find, twice, note === undefined && held ? parseStatement(held).body?.tally : undefined)
  }

  statement(e, i, s, find) {
    if (s.hash !== e.statement) find('K-04', 'another note')
    if (i.active) {
      const key = i.keys.filter((k) => k.firstSeq <= e.open.chainSeq).sort((a, b) => a.firstSeq - b.firstSeq).at(-1)
      if (!key || !s.note || s.note.signatures.length !== 1 || !signedBy(s.note, key.key)) find('A-05')
    }
    const f = s.frame
    if (!f) return
    if (f.seq !== e.open.chainSeq || f.prev !== i.prev) find('C-02', 'the statement does not follow')
    if (f.convention !== this.convention || f.installation !== e.open.installation) find('K-04')
    const seen = f.seen.size
    const there = seen <= e.seq && (seen === 0 || this.journal.tree.root(seen).toString('hex') === f.seen.root)
    if (!there && seen <= this.state.lostFrom) find('K-03')
    if (there && seen > 0 && e.arrival + this.profile.graceMillis < this.entries[seen - 1].at) {
      this.find('K-06', { entry: e.seq }, 'the statement had seen what was not yet')
    }
  }

  /** What the rules make of a statement, against what the journal says became of it; then the effect of the entry. */
  becomes(e, i, vote, s, find, twice, shown) {
    const o = e.open
    const row = vote?.rows.get(o.site)
    if (twice) return // its first entry was judged; what the second one says is nobody's statement
    if (s?.body && s.hash === e.statement) this.compare(e, i, s, find)
    else if (s && s.hash === e.statement && !s.body && e.kind !== 'StatementUnreadable') find('K-04', 'nobody can read it')
    const tally = s?.body?.tally
    switch (e.kind) {
      case 'InstallationReleased':
        i.active = false
        break
      case 'PresenceReported':
        if (!this.state.counts.has(o.site)) this.state.counts.set(o.site, [])
        this.state.counts.get(o.site).push({ vote: o.vote, accredited: o.accredited, present: o.present })
        break
      case 'RecordSealed':
        this.state.sealings.set(o.site, [...(this.state.sealings.get(o.site) ?? []), o.written])
        break
      case 'TallyReceived':
        if (row) this.stand(vote, row, this.version(e, tally, o.channel, o.chainSeq, shown), o.inTime)
        break
      case 'CorrectionReceived':
        row?.pending.set(e.seq, this.version(e, tally, o.channel, o.chainSeq, shown))
        break
      case 'PhoneTallyMatched':
        if (row) row.confirmed = o.equal
        if (!o.equal) this.find('E-05', { entry: e.seq, vote: o.vote, site: o.site })
        break
      default:
    }
  }

  version(e, tally, channel, chainSeq, shown) {
    return { entry: e.seq, arrival: e.arrival, channel, chainSeq, tally, shown }
  }

  stand(vote, row, version, inTime) {
    row.version = version
    row.state = inTime ? 'RECEIVED' : CLOSED.has(vote.phase) ? 'LAPSED' : 'LATE'
  }

  compare(e, i, { body, frame }, find) {
    const o = e.open
    const refused = e.kind === 'StatementRefused' ? o.code : undefined
    if (e.kind === 'StatementUnreadable') return find('K-11', 'it can be read')
    const expected = this.expected(e, i, body, frame.seen.size)
    if (expected.fields !== undefined) {
      // The fields are the statement's, whatever became of it.
      for (const [k, v] of Object.entries(expected.fields)) {
        if (Object.hasOwn(o, k) || (v !== undefined && !refused)) if (!same(o[k], v)) return find('K-04', k)
      }
    }
    if (refused !== undefined) {
      if (expected.code === refused || expected.code === '*') return undefined
      return find(refused === 'TALLY_LATE' && expected.code === undefined ? 'K-05' : 'K-11', expected.code ?? expected.kind)
    }
    if (expected.code !== undefined) {
      return find(expected.code === 'TALLY_LATE' ? 'K-05' : expected.code === 'QUESTION_CHANGED' ? 'K-08' : 'K-10', expected.code)
    }
    if (expected.kind !== e.kind) return find('K-04', expected.kind)
    if (expected.inTime !== undefined && o.inTime !== expected.inTime) return find('K-05')
    if (expected.equal !== undefined && o.equal !== expected.equal) return find('K-19')
    return undefined
  }

  /** {kind, fields} or {code, fields}; the code `*` where the format names none. */
  expected(e, i, body, seen) {
    const site = i.site
    if (body.kind === 'closing') {
      return { kind: 'InstallationReleased', code: body.ground ? undefined : '*', fields: { ground: body.ground } }
    }
    if (body.kind === 'presence') {
      const { accredited, present, vote, ground } = body
      const before = (this.state.counts.get(site) ?? []).findLast((c) => c.vote === vote)
      const differs = before && (before.accredited !== accredited || before.present !== present)
      const ok = present >= 0 && present <= accredited && accredited <= MAX_NUMBER && (!differs || ground)
      return { kind: 'PresenceReported', code: ok ? undefined : '*', fields: { site, accredited, present, vote, ground } }
    }
    if (body.kind === 'sealing') {
      const next = (this.state.sealings.get(site) ?? []).length + 1
      const code = this.state.phase !== 'ENDED' ? 'CONVENTION_NOT_ENDED' : body.version !== next ? 'RECORD_VERSION_WRONG' : undefined
      return { kind: 'RecordSealed', code, fields: { site, version: body.version, size: seen, written: body.written } }
    }
    const f = { site, vote: body.vote }
    if (e.open.channel !== undefined) f.channel = e.by.startsWith('installation:') ? 'SATELLITE' : 'FILE'
    return { fields: f, ...this.expectedTally(e, site, body) }
  }

  expectedTally(e, site, body) {
    const vote = this.state.votes.get(body.vote)
    if (!vote) return { code: 'UNKNOWN_VOTE' }
    const hands = isHands(vote.question)
    if (body.question !== vote.bound) return { code: 'QUESTION_CHANGED' }
    if (vote.phase === 'OPEN' && !hands) return { code: 'CASTING_NOT_ENDED' }
    const closed = ['CLOSED', 'ANNOUNCED', 'FINAL'].includes(vote.phase)
    if (!collecting(vote) && !closed) return { code: 'VOTE_WRONG_PHASE' }
    const row = vote.rows.get(site)
    if (!row || (vote.question.secret && vote.resolutions.get(site) === 'NO_PART')) return { code: 'TALLY_NOT_EXPECTED' }
    if (vote.question.kind === 'ELECTION' && this.candidateCounts(vote, body.officers)) return { code: 'CANDIDATE_COUNTS' }
    const implausible = plausibilityCode(this.state, vote, site, body.tally, e.arrival)
    if (implausible) return { code: implausible }
    const inTime = this.inTime(vote, e)
    const phone = row.version?.channel === 'PHONE'
    if (phone && (closed ? body.correction === undefined : COUNTS.has(row.state) || !inTime)) {
      return { kind: 'PhoneTallyMatched', equal: row.version.tally && same(figures(row.version.tally), figures(body.tally)) }
    }
    if (closed) {
      if (body.correction) return body.correction.reason ? { kind: 'CorrectionReceived' } : { code: 'TALLY_IMPLAUSIBLE' }
      if (!row.version && row.state === 'LAPSED') return { kind: 'TallyReceived', inTime: false }
      return { code: 'TALLY_AFTER_CLOSE' }
    }
    if (body.supersedes !== row.version?.chainSeq) return { code: 'SUPERSEDES_WRONG_ROW' }
    if (!inTime && COUNTS.has(row.state)) return { code: 'TALLY_LATE' }
    return { kind: 'TallyReceived', inTime }
  }

  /** Somebody counts who stands for election; not judged where names are hidden. */
  candidateCounts(vote, officers) {
    const plain = (s) => s.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
    const candidates = new Set(vote.question.paper.options.flatMap((o) => [plain(o.id), plain(o.name)]))
    return officers.some((id) => candidates.has(plain(id)) ||
      (this.state.names.get(id)?.name !== undefined && candidates.has(plain(this.state.names.get(id).name))))
  }

  // --- lateness (§7) -------------------------------------------------------------------------------------------------

  /** A queue of longer than `queueingMillis` is not believed: then the time of the entry decides. */
  inTime(vote, e) {
    const judged = e.at - e.arrival > this.profile.queueingMillis ? e.at : e.arrival
    return collecting(vote) && judged <= vote.deadline + this.profile.graceMillis
  }

  // --- the vote ------------------------------------------------------------------------------------------------------

  VotePrepared(e, o, _, check) {
    check('K-09', o.vote === this.state.votes.size + 1, 'the number is not the next')
    const vote = { number: o.vote, phase: 'PREPARED', resolutions: new Map(), rows: new Map(), frozen: {}, corrected: false }
    this.state.votes.set(o.vote, vote)
    this.question(vote, o, check)
  }

  VoteChanged(e, o, vote, check) {
    check('K-08', vote.phase === 'PREPARED', 'the question was frozen')
    this.question(vote, o, check)
  }

  question(vote, o, check) {
    vote.question = o.question
    vote.bound = o.bound
    check('K-08', o.bound === hex(canonical({ convention: this.convention, question: o.question, vote: o.vote })), 'not the hash of the question')
  }

  SmallSiteResolved(e, o, vote) {
    vote.resolutions.set(o.site, o.rule)
  }

  VoteOpened(e, o, vote, check) {
    const { secret } = vote.question
    const hands = isHands(vote.question)
    const others = [...this.state.votes.values()].filter((v) => v !== vote)
    const casting = others.some((v) => v.phase === 'OPEN' || (v.phase === 'OVERDUE' && isHands(v.question)))
    const unfinished = others.some((v) => ['OPEN', 'COUNTING', 'OVERDUE', 'CLOSED'].includes(v.phase) && isHands(v.question) === hands)
    const resolved = !secret || [...this.state.sites.keys()].every((site) => {
      const present = this.state.reported(site, vote.number)?.present
      return vote.resolutions.has(site) || present === 0 || present >= this.profile.smallSite
    })
    check('K-09', this.state.phase === 'ONLINE' && vote.phase === 'PREPARED' && !casting && !unfinished && resolved)
    check('K-08', o.bound === vote.bound)
    const sites = [...this.state.sites.keys()].sort()
    const out = (site) => secret && vote.resolutions.get(site) === 'NO_PART'
    check('K-20', same(o.sites, sites.filter((s) => !out(s))) && same(o.notParticipating, sites.filter(out)))
    check('K-07', clock(o.castingEnds - e.at) && (hands ? o.deadline === o.castingEnds : o.deadline === undefined))
    Object.assign(vote, { phase: 'OPEN', castingEnds: o.castingEnds, deadline: o.deadline, openedEntry: e.seq, boxes: new Set() })
    const put = (site, state) => vote.rows.set(site, { state, pending: new Map() })
    for (const site of o.sites) put(site, 'EXPECTED')
    for (const site of o.notParticipating) put(site, 'NOT_PARTICIPATING')
  }

  CastingClosedAtSite(e, o, vote) {
    vote.boxes?.add(o.site)
  }

  SiteNotParticipating(e, o, vote, check) {
    const row = vote.rows.get(o.site)
    check('K-09', row !== undefined && row.version === undefined &&
      !(vote.deadline !== undefined && e.at > vote.deadline + this.profile.graceMillis))
    if (row) row.state = 'NOT_PARTICIPATING'
  }

  CastingEnded(e, o, vote, check) {
    check('K-09', vote.phase === 'OPEN' && !isHands(vote.question) &&
      [...vote.rows].every(([site, row]) => row.state === 'NOT_PARTICIPATING' || vote.boxes.has(site)), 'not every box is closed')
    check('K-07', clock(o.deadline - e.at))
    check('K-12', same(o.presence, this.presence(vote, true)))
    Object.assign(vote, { phase: 'COUNTING', deadline: o.deadline, frozen: { ...vote.frozen, ...o.presence } })
  }

  /** What the sites of the vote reported: for this vote, else (where `atAll`) last at all. */
  presence(vote, atAll) {
    const found = {}
    for (const site of vote.rows.keys()) {
      const own = (this.state.counts.get(site) ?? []).findLast((c) => c.vote === vote.number)
      const c = atAll ? this.state.reported(site, vote.number) : own
      if (c) found[site] = { accredited: c.accredited, present: c.present }
    }
    return found
  }

  VoteOverdue(e, o, vote, check) {
    check('K-07', this.after(vote, e) && ['OPEN', 'COUNTING'].includes(vote.phase) && missing(vote).length > 0)
    vote.phase = 'OVERDUE'
  }

  after(vote, e) {
    return vote.deadline !== undefined && e.at > vote.deadline + this.profile.graceMillis
  }

  VoteExtended(e, o, vote, check) {
    const hands = isHands(vote.question)
    const end = o.casting && !hands ? vote.castingEnds : vote.deadline
    const late = [...vote.rows].filter(([, r]) => r.state === 'LATE').map(([s]) => s).sort()
    check('K-07', isCount(o.minutes) && o.minutes >= 1 && o.minutes <= 1440 && Boolean(o.ground) &&
      ['OPEN', 'COUNTING', 'OVERDUE'].includes(vote.phase) &&
      o.until === Math.max(end ?? e.at, e.at) + o.minutes * 60_000 && same([...o.readmitted].sort(), late))
    if (hands) Object.assign(vote, { phase: 'OPEN', castingEnds: o.until, deadline: o.until })
    else if (o.casting) Object.assign(vote, { phase: 'OPEN', castingEnds: o.until })
    else Object.assign(vote, { phase: 'COUNTING', deadline: o.until })
    for (const site of o.readmitted) if (vote.rows.has(site)) vote.rows.get(site).state = 'READMITTED'
  }

  VoteClosed(e, o, vote, check) {
    const lapsing = missing(vote)
    const ok = e.by === 'clock' ? this.after(vote, e) && lapsing.length === 0 && collecting(vote)
      : collecting(vote) && (lapsing.length === 0 || (vote.phase === 'OVERDUE' && Boolean(o.ground)))
    check('K-07', ok && same([...o.lapsed].sort(), lapsing))
    check('K-12', same(o.presence, this.presence(vote, isHands(vote.question))))
    vote.phase = 'CLOSED'
    for (const site of o.lapsed) if (vote.rows.has(site)) vote.rows.get(site).state = 'LAPSED'
    vote.frozen = { ...vote.frozen, ...o.presence }
  }

  VoteAborted(e, o, vote) {
    vote.phase = 'ABORTED'
  }

  VoteAnnulled(e, o, vote, check) {
    this.twoPersons(e, check)
    vote.phase = 'ANNULLED'
    this.state.lastDeciding = e.seq
  }

  VoteFinal(e, o, vote, check) {
    check('K-09', vote.phase === 'ANNOUNCED')
    vote.phase = 'FINAL'
  }

  // --- figures by telephone (K-19) -----------------------------------------------------------------------------------

  PhoneTallyTyped(e, o, vote) {
    const version = { ...this.version(e, this.part(e.seq)?.tally, 'PHONE'), by: e.by, correction: o.correction }
    vote.rows.get(o.site)?.pending.set(e.seq, version)
  }

  PhoneTallyConfirmed(e, o, vote, check) {
    const row = vote.rows.get(o.site)
    const typed = row?.pending.get(o.typed)
    check('K-19', typed?.channel === 'PHONE' && typed.by !== e.by && !typed.correction)
    check('K-05', o.inTime === this.inTime(vote, e))
    if (!row) return
    row.pending.delete(o.typed)
    this.stand(vote, row, { ...(typed ?? this.version(e, undefined, 'PHONE')), arrival: e.arrival }, o.inTime)
  }

  RowConfirmed(e, o, vote, check) {
    this.bySite(e, o, vote, check)
  }

  RowDisputed(e, o, vote, check) {
    this.bySite(e, o, vote, check)
  }

  bySite(e, o, vote, check) {
    const i = this.state.installations.get(e.by.replace(/^installation:/, ''))
    check('K-09', e.by.startsWith('installation:') && i?.site === o.site && vote.rows.get(o.site)?.version?.entry === o.figures)
  }

  // --- results -------------------------------------------------------------------------------------------------------

  /** The result of the vote as its figures stand; undefined, and the vote is listed, where they are hidden. */
  result(vote) {
    const result = evaluate(vote)
    if (result === undefined) this.find('C-07', { vote: vote.number })
    return result
  }

  ResultDeclared(e, o, vote, check) {
    const part = this.part(e.seq)
    const result = this.result(vote)
    vote.declared = { basis: o.basis, outcome: part?.outcome, hidden: part === undefined }
    if (o.basis === 'CHAIR_DECISION') this.find('E-06', { entry: e.seq, vote: o.vote })
    check('K-21', vote.phase === 'CLOSED')
    if (!result || !part) return
    const clear = result.outcome === part.outcome && result.outcome !== undefined
    const ok = isHands(vote.question)
      ? (clear || (o.basis === 'CHAIR_DECISION' && Boolean(part.ground)))
      : o.basis === 'COUNTED' && clear
    check('K-21', part.computed === result.computed && ok)
  }

  ResultAnnounced(e, o, vote, check) {
    const again = vote.announced !== undefined
    if (again) check('K-21', this.act.reopened === vote.number, 'announced again without a reason')
    else check('K-21', vote.phase === 'CLOSED' && vote.declared !== undefined, 'nothing was declared')
    const result = this.result(vote)
    if (result) {
      const declared = vote.declared?.hidden ? o.outcome : vote.declared?.outcome
      const outcome = again ? result.outcome ?? declared : vote.declared ? declared : result.outcome ?? o.outcome
      check('K-13', same(o.total, result.total))
      check('K-14', o.outcome === outcome && o.formula === result.formula && o.figures === result.figures &&
        same(o.elected, result.elected) && same(o.runOff, result.runOff) && o.again === again)
      check('K-15', same(o.combined, combinedRows(vote, result.rows, this.profile.smallSite)))
    }
    vote.phase = 'ANNOUNCED'
    vote.announced = o
    vote.corrected = again
    this.state.lastDeciding = e.seq
  }

  LotDrawn(e, o, vote) {
    vote.lot = o.order
    this.act.reopened = vote.number
  }

  RankingEvaluated(e, o, vote) {
    vote.ranking = o.elected
    this.act.reopened = vote.number
  }

  ElectionAnswered(e, o, vote, check) {
    check('K-09', vote.announced?.elected.includes(o.option) ?? false)
  }

  TallyCorrected(e, o, vote, check) {
    const refused = this.act.approval?.ok === false
    const proposal = this.twoPersons(e, check)
    const row = vote.rows.get(o.site)
    const version = row?.pending.get(o.correction)
    const before = evaluate(vote)
    const replaced = row?.version?.entry
    if (row) {
      row.pending.delete(o.correction)
      row.version = version ?? { entry: o.correction }
      row.state = 'CORRECTED'
    }
    const after = evaluate(vote)
    if (proposal && !refused) {
      const c = proposal.content
      const proposed = proposal.act === 'CorrectTally' && ['reason', 'paper', 'correction', 'site', 'vote'].every((k) => same(c[k], o[k]))
      const decides = (r) => ({ outcome: r.computed, elected: r.elected, runOff: r.runOff, tied: r.tied })
      const changes = before && after ? !same(decides(before), decides(after)) : o.outcomeChanges
      check('K-18', proposed && version !== undefined && o.replaced === replaced && o.outcomeChanges === changes)
    }
    this.act.reopened = vote.number
    if (vote.announced === undefined) vote.declared = undefined
  }

  atTheEnd() {
    for (const vote of this.state.votes.values()) {
      for (const [site, row] of vote.rows) {
        if (row.version?.channel === 'PHONE' && COUNTS.has(row.state)) this.find('E-04', { entry: row.version.entry, vote: vote.number, site })
      }
    }
  }

  /** The votes of the report: those announced. */
  votes() {
    return [...this.state.votes.values()].filter((v) => v.announced).map((v) => {
      const r = evaluate(v, true)
      const { outcome, elected, figures, formula, total } = r ?? { ...v.announced, outcome: '' }
      return {
        vote: v.number, subject: v.question.subject, phase: v.phase, announced: v.announced.outcome, computed: r?.computed ?? outcome,
        corrected: v.corrected, elected, figures, formula, total, lower: r?.lower, upper: r?.upper, flipDistance: r?.flipDistance,
        rows: Object.fromEntries([...v.rows].map(([site, row]) => [site, row.state])),
      }
    })
  }
}

const NEEDS_VOTE = new Set(['VoteChanged', 'SmallSiteResolved', 'VoteOpened', 'CastingClosedAtSite', 'SiteNotParticipating',
  'CastingEnded', 'VoteOverdue', 'VoteExtended', 'VoteClosed', 'VoteAborted', 'VoteAnnulled', 'VoteFinal', 'PhoneTallyTyped',
  'PhoneTallyConfirmed', 'RowConfirmed', 'RowDisputed', 'ResultDeclared', 'ResultAnnounced', 'LotDrawn', 'RankingEvaluated',
  'ElectionAnswered', 'TallyCorrected'])
const CLOSED = new Set(['CLOSED', 'ANNOUNCED', 'FINAL', 'ANNULLED'])
const collecting = (v) => ['COUNTING', 'OVERDUE'].includes(v.phase) || (v.phase === 'OPEN' && isHands(v.question))
const missing = (v) => [...v.rows].filter(([, r]) => !SETTLED.has(r.state)).map(([s]) => s).sort()
const clock = (millis) => Number.isSafeInteger(millis) && millis % 1000 === 0 && millis >= 1000 && millis <= 86_400_000

// =====================================================================================================================
// Plausibility, as far as it decides (§7)
// =====================================================================================================================

/** The rules that strike: {refused, reason: [F…], warning: [W…]}. */
function plausibility(state, vote, site, tally, at) {
  const { paper } = vote.question
  const hit = { refused: false, reason: new Set(), warning: new Set() }
  const F = (id, when) => when && hit.reason.add(id)
  const W = (id, when) => when && hit.warning.add(id)
  const bad = (n) => n !== undefined && !(Number.isSafeInteger(n) && n >= 0 && n <= MAX_NUMBER)
  const refused = () => Object.assign(hit, { refused: true })
  if ((tally.form === 'HAND') !== (paper.form === 'HAND')) return refused()
  const own = tally.form === 'HAND' ? tally.present : tally.slips.present
  const Z = own ?? vote.frozen[site]?.present ?? state.reported(site, vote.number)?.present
  if (bad(own)) return refused()
  F('F107', Z === undefined)
  if (tally.form === 'HAND') {
    const given = tally.parts ?? tally.count
    const { yes, no, abstain } = given
    if ([yes, no, abstain].some(bad) || yes === undefined || no === undefined) return refused()
    if (tally.parts) {
      const q = tally.parts.denominator
      if (![1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20].includes(q)) return refused()
      if ([yes, no, abstain ?? 0].some((p) => p > q) || Z === undefined || vote.question.countedHands === true) return refused()
      F('F302', yes + no + (abstain ?? 0) !== q)
      W('W304', yes === no)
      W('W306', Z >= 10 && [yes, no, abstain].includes(q))
    } else {
      const all = yes + no + (abstain ?? 0)
      F('F201', Z !== undefined && all > Z)
      W('W306', Z >= 10 && [yes, no, abstain].includes(Z))
    }
    const before = [...state.votes.values()].filter((v) => v.openedEntry < vote.openedEntry && isHands(v.question))
      .sort((a, b) => a.openedEntry - b.openedEntry).pop()?.rows.get(site)?.version
    W('W307', before?.tally !== undefined && at - before.arrival <= 20_000 &&
      same(before.tally.parts ?? before.tally.count, given))
    return hit
  }
  const { issued: B, cast: A, invalid: U, valid: V, blank } = tally.slips
  const E = blank ?? 0
  if ([B, A, U, V].some((n) => n === undefined) || [B, A, U, V, blank].some(bad)) return refused()
  const ids = paper.options.map((o) => o.id)
  const listed = (list) => same(list.map((o) => o.option), ids)
  F('F201', A > B)
  W('W202', Z !== undefined && B > Z)
  F('F203', V + U !== A)
  W('W204', A === 0 && Z > 0)
  W('W205', U >= 3 && 100 * U >= 3 * A)
  W('W206', E >= 1 && 100 * E >= 50 * V)
  W('W207', B - A >= 3 || (B - A >= 1 && 100 * (B - A) >= 2 * A))
  if (tally.candidates.some((o) => [o.yes, o.no, o.abstain, o.missing].some(bad))) return refused()
  if (tally.options.some((o) => bad(o.count)) || tally.profiles.some((p) => bad(p.count))) return refused()
  if (paper.form === 'PER_CANDIDATE') {
    if (!listed(tally.candidates)) return refused()
    for (const o of tally.candidates) {
      F('F521', (o.yes ?? 0) + (o.no ?? 0) + (o.abstain ?? 0) + (o.missing ?? 0) !== V)
      W('W503', o.yes === undefined)
    }
  } else if (paper.form === 'RANKED') {
    F('F601', tally.profiles.reduce((n, p) => n + (p.count ?? 0), E) !== V)
    for (const { ranking: { places } } of tally.profiles) {
      const named = places.flatMap((p) => (Array.isArray(p) ? p : [p])).filter((p) => p !== '')
      F('F601', new Set(named).size !== named.length || named.some((p) => !ids.includes(p)))
    }
  } else {
    if (!listed(tally.options)) return refused()
    const counts = tally.options.map((o) => o.count ?? 0)
    const sum = counts.reduce((a, b) => a + b, 0)
    const k = counts.length
    W('W503', tally.options.some((o) => o.count === undefined))
    W('W512', k >= 3 && V >= 10 && counts.every((c) => c === counts[0]))
    if (paper.form === 'YES_NO_ABSTAIN') {
      F('F401', sum !== V)
      W('W402', V >= 10 && tally.options.some((o) => ['yes', 'no'].includes(o.option) && (o.count ?? 0) === 0))
    } else if (paper.form === 'PLURALITY') F('F501', sum + E !== V)
    else {
      const m = paper.form === 'SELECTION' ? paper.maxSelections : k
      F(paper.form === 'SELECTION' ? 'F502' : 'F511', sum > m * (V - E) || counts.some((c) => c > V - E) || sum < V - E)
    }
  }
  return hit
}

function plausibilityCode(state, vote, site, tally, at) {
  const hit = plausibility(state, vote, site, tally, at)
  if (hit.refused) return 'TALLY_IMPOSSIBLE'
  if ([...hit.reason].some((id) => !tally.remarks.paperSaysSo[id])) return 'TALLY_IMPLAUSIBLE'
  if ([...hit.warning].some((id) => !tally.remarks.acknowledged.includes(id))) return 'WARNING_NOT_ACKNOWLEDGED'
  return undefined
}

// =====================================================================================================================
// Fractions (§5: "sums are exact")
// =====================================================================================================================

const gcd = (a, b) => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

/** A fraction of BigInts, in lowest terms, the denominator positive. */
function frac(n, d = 1n) {
  n = BigInt(n)
  d = BigInt(d)
  if (d < 0n) [n, d] = [-n, -d]
  const g = gcd(n, d) || 1n
  return { n: n / g, d: d / g }
}
const ZERO = frac(0)
const ONE = frac(1)
const add = (a, b) => frac(a.n * b.d + b.n * a.d, a.d * b.d)
const mul = (a, b) => frac(a.n * b.n, a.d * b.d)
const div = (a, b) => frac(a.n * b.d, a.d * b.n)
const neg = (a) => frac(-a.n, a.d)
const sub = (a, b) => add(a, neg(b))
const cmp = (a, b) => { const x = a.n * b.d - b.n * a.d; return x < 0n ? -1 : x > 0n ? 1 : 0 }
const max = (a, b) => (cmp(a, b) >= 0 ? a : b)
const min = (a, b) => (cmp(a, b) <= 0 ? a : b)
const floor = (a) => (a.n >= 0n ? a.n / a.d : -((-a.n + a.d - 1n) / a.d))
const ceil = (a) => -floor(neg(a))
const show = (a) => (a.d === 1n ? `${a.n}` : `${a.n}/${a.d}`)
const parseFrac = (s, otherwise) => {
  const m = /^(\d{1,15})(?:\/([1-9]\d{0,14}))?$/.exec(s === undefined ? otherwise : isText(s) ? s : '') ?? refuse('not a fraction')
  return frac(m[1], m[2] ?? 1)
}

// =====================================================================================================================
// Sums (§5)
// =====================================================================================================================

/** The rows that count, in the order of their sites' names: [{site, tally, present}]; undefined if figures are hidden. */
function countingRows(vote, forReport) {
  const rows = []
  const figures = (row) => row?.version?.tally ?? (forReport ? row?.version?.shown : undefined)
  const together = (forReport ? vote.announced?.combined ?? [] : [])
    .filter((g) => g.sites.some((site) => figures(vote.rows.get(site)) === undefined))
  for (const [site, row] of [...vote.rows].sort(byKey)) {
    if (!COUNTS.has(row.state)) continue
    const group = together.find((g) => g.sites.includes(site))
    if (group) { // what was published of these sites together, once
      if (site === group.sites[0]) rows.push({ site, tally: group.total, present: group.total.slips.present ?? 0 })
      continue
    }
    const tally = figures(row)
    if (tally === undefined || !addable(vote.question, tally)) return undefined
    const own = tally.form === 'HAND' ? tally.present : tally.slips.present
    rows.push({ site, tally, present: own ?? vote.frozen[site]?.present ?? 0 })
  }
  return rows
}

/** Figures of another form than the paper's were accepted wrongly (K-10); there is no sum of them. */
const addable = (question, tally) => isHands(question) === (tally.form === 'HAND') && !(tally.parts && tally.parts.denominator < 1)

const byKey = (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)
const isHands = (question) => question.paper.form === 'HAND'

/** Hands: yes, no, abstain of one row as fractions; in parts they weigh what is present. */
function handsOf({ tally, present }) {
  if (tally.count) return ['yes', 'no', 'abstain'].map((k) => frac(tally.count[k] ?? 0))
  return ['yes', 'no', 'abstain'].map((k) => frac(BigInt(present) * BigInt(tally.parts[k] ?? 0), tally.parts.denominator))
}

/** The exact sums of rows: a map from the names of §5 ("A total as announced") to fractions. */
function sumRows(question, rows) {
  const total = new Map()
  const put = (k, v) => total.set(k, add(total.get(k) ?? ZERO, typeof v === 'object' ? v : frac(v ?? 0)))
  if (isHands(question)) {
    for (const k of ['yes', 'no', 'abstain']) put(k, 0)
    for (const row of rows) handsOf(row).forEach((v, i) => put(['yes', 'no', 'abstain'][i], v))
    return total
  }
  const perCandidate = question.paper.form === 'PER_CANDIDATE'
  for (const k of SLIPS) put(k, 0)
  if (question.paper.form !== 'RANKED') {
    for (const o of question.paper.options) {
      if (perCandidate) for (const k of ['yes', 'no', 'abstain']) put(`option:${o.id}/${k}`, 0)
      else put(`option:${o.id}`, 0)
    }
  }
  for (const { tally } of rows) {
    for (const k of SLIPS) put(k, tally.slips?.[k])
    for (const o of tally.options ?? []) put(`option:${o.option}`, o.count)
    for (const o of tally.candidates ?? []) for (const k of ['yes', 'no', 'abstain']) put(`option:${o.option}/${k}`, o[k])
    for (const p of tally.profiles ?? []) put(`ranking:${p.ranking.places.join('>')}`, p.count)
  }
  return total
}
const SLIPS = ['issued', 'blank', 'cast', 'invalid', 'valid']

/** A total as it is announced. PER_CANDIDATE stands in one text, yes/no/abstain. */
function totalAsAnnounced(question, sums) {
  const total = {}
  for (const [k, v] of sums) {
    const m = /^(option:.*)\/(yes|no|abstain)$/su.exec(k)
    if (m && question.paper.form === 'PER_CANDIDATE') {
      total[m[1]] = ['yes', 'no', 'abstain'].map((x) => show(sums.get(`${m[1]}/${x}`))).join('/')
    } else total[k] = show(v)
  }
  return total
}

/** The total of rows published together: a tally again, with the number of rows. */
function combinedTotal(question, rows) {
  const sum = (pick) => rows.reduce((n, r) => n + (pick(r) ?? 0), 0)
  const of = (list, id) => (list ?? []).find((o) => o.option === id)
  const perCandidate = question.paper.form === 'PER_CANDIDATE'
  const ranked = question.paper.form === 'RANKED'
  const profiles = new Map()
  for (const { tally } of rows) {
    for (const p of tally.profiles) {
      const key = canonical(p.ranking)
      profiles.set(key, { ranking: p.ranking, count: (profiles.get(key)?.count ?? 0) + (p.count ?? 0) })
    }
  }
  const slips = { present: sum((r) => r.present) }
  for (const k of SLIPS) slips[k] = sum((r) => r.tally.slips[k])
  return {
    form: 'COUNTED',
    rows: rows.length,
    slips,
    options: perCandidate || ranked ? [] : question.paper.options.map(({ id }) =>
      ({ option: id, count: sum((r) => of(r.tally.options, id)?.count) })),
    candidates: !perCandidate ? [] : question.paper.options.map(({ id }) => Object.fromEntries([['option', id],
      ...['yes', 'no', 'abstain', 'missing'].map((k) => [k, sum((r) => of(r.tally.candidates, id)?.[k])])])),
    profiles: [...profiles].sort(byKey).map(([, p]) => p),
  }
}

/** §5, combined rows: small secret counts are published only together. */
function combinedRows(vote, rows, smallSite) {
  if (!vote.question.secret || isHands(vote.question)) return []
  if (!rows.some((r) => vote.resolutions.get(r.site) === 'COMBINE')) return []
  const cast = (r) => r.tally.slips.cast ?? 0
  const open = rows.filter((r) => vote.resolutions.get(r.site) !== 'ACCEPT')
    .sort((a, b) => cast(a) - cast(b) || byKey([a.site], [b.site]))
  const groups = []
  let group = []
  const ballots = (g) => g.reduce((n, r) => n + cast(r), 0)
  for (const r of open) {
    group.push(r)
    if (ballots(group) >= smallSite) {
      groups.push(group)
      group = []
    }
  }
  if (group.length > 0) {
    if (groups.length === 0) groups.push(group)
    else groups.reduce((a, b) => (ballots(b) < ballots(a) ? b : a)).push(...group)
  }
  return groups.filter((g) => g.length > 1)
    .map((g) => ({ sites: g.map((r) => r.site).sort(), total: combinedTotal(vote.question, g) }))
    .sort((a, b) => byKey(a.sites, b.sites))
}

// =====================================================================================================================
// Bands for estimated hands, with BigInt fractions (§5)
// =====================================================================================================================

const SIMPLE = { name: 'simple', numerator: 1, denominator: 2, base: 'YES_NO', strict: true, yesNeeded: false }
const kappaOf = (rule) => (rule.base === 'YES_NO' ? frac(rule.numerator, rule.denominator - rule.numerator) : ZERO)

/** The base of a show of hands: what the share is taken of. */
function handsBase(vote, rule, rows, everybody) {
  const sums = sumRows(vote.question, rows)
  if (rule.base === 'YES_NO') return add(sums.get('yes'), sums.get('no'))
  if (rule.base === 'PRESENT') return frac(everybody.present)
  if (rule.base === 'ACCREDITED') return frac(everybody.accredited)
  return rows.reduce((n, r) => {
    const [yes, no, abstain] = handsOf(r)
    return add(n, r.tally.count && r.tally.count.abstain !== undefined ? add(yes, add(no, abstain)) : frac(r.present))
  }, ZERO)
}

function band(vote, rule, rows, everybody) {
  const epsilon = parseFrac(vote.question.band?.epsilon, '1/10')
  const tau = parseFrac(vote.question.band?.tau, '1/2')
  const kappa = kappaOf(rule)
  const needed = rule.base === 'YES_NO' ? ZERO
    : mul(handsBase(vote, rule, rows, everybody), frac(rule.numerator, rule.denominator))
  let lower = neg(needed)
  let upper = neg(needed)
  const g = (v) => sub(mul(add(ONE, kappa), v), kappa)
  for (const row of rows) {
    const { count, parts } = row.tally
    if (count) {
      const x = sub(frac(count.yes ?? 0), mul(kappa, frac(count.no ?? 0)))
      lower = add(lower, x)
      upper = add(upper, x)
    } else if (parts.yes + parts.no > 0) {
      const p = frac(parts.yes, parts.yes + parts.no)
      const edge = parts.yes === 0 || parts.no === 0
      const delta = edge ? epsilon : max(epsilon, frac(1, 2 * parts.denominator))
      const a = g(max(ZERO, sub(p, delta)))
      const b = g(min(ONE, add(p, delta)))
      const s = frac(parts.yes + parts.no, parts.denominator)
      const low = parts.abstain === undefined ? tau : max(ZERO, sub(s, frac(1, 10)))
      const high = parts.abstain === undefined ? ONE : min(ONE, add(s, frac(1, 10)))
      const n = frac(row.present)
      lower = add(lower, mul(mul(n, a), cmp(a, ZERO) >= 0 ? low : high))
      upper = add(upper, mul(mul(n, b), cmp(b, ZERO) >= 0 ? high : low))
    }
  }
  return { lower, upper }
}

function bandOutcome(rule, sums, { lower, upper }) {
  const holds = (x) => (rule.strict ? cmp(x, ZERO) > 0 : cmp(x, ZERO) >= 0)
  if (cmp(kappaOf(rule), ONE) === 0 && cmp(sums.get('yes'), sums.get('no')) === 0) return 'TIE'
  if (rule.yesNeeded && sums.get('yes').n === 0n && holds(lower)) return 'CLEAR_REJECT'
  if (holds(lower)) return 'CLEAR_ACCEPT'
  return holds(upper) ? 'CLOSE' : 'CLEAR_REJECT'
}

// =====================================================================================================================
// Majorities, flip distance, elections (§5)
// =====================================================================================================================

const slackOf = (rule, yes, base) => sub(mul(frac(rule.denominator), yes), mul(frac(rule.numerator), base))
function reached(rule, yes, base) {
  const s = cmp(slackOf(rule, yes, base), ZERO)
  return (rule.strict ? s > 0 : s >= 0) && (!rule.yesNeeded || cmp(yes, ZERO) > 0)
}

const factor = (n) => (n === 1 ? '' : `${n}·`)
const BASES = { YES_NO: 'no', YES_NO_ABSTAIN: '(yes + no + abstain)', VALID: 'valid', CAST: 'cast', PRESENT: 'present', ACCREDITED: 'accredited' }

function formulaOf(rule) {
  const left = rule.base === 'YES_NO' ? rule.denominator - rule.numerator : rule.denominator
  return `${factor(left)}yes ${rule.strict ? '>' : '≥'} ${factor(rule.numerator)}${BASES[rule.base]}${rule.yesNeeded ? ' ∧ yes > 0' : ''}`
}

function figuresOf(rule, yes, no, base) {
  const left = rule.base === 'YES_NO' ? rule.denominator - rule.numerator : rule.denominator
  const slack = cmp(slackOf(rule, yes, base), ZERO)
  const line = rule.strict ? slack > 0 : slack >= 0
  const sign = rule.strict ? (line ? '>' : '≤') : (line ? '≥' : '<')
  const right = rule.base === 'YES_NO' ? no : base
  const more = !rule.yesNeeded ? '' : yes.n > 0n ? ` ∧ ${show(yes)} > 0` : ' ∧ 0 = 0'
  return `${factor(left)}${show(yes)} ${sign} ${factor(rule.numerator)}${show(right)}${more}`
}

/** How many would have had to vote the other way; undefined where there are not enough of them. */
function flipDistance(rule, yes, no, base) {
  const perVote = div(slackOf(rule, yes, base), frac(rule.denominator))
  if (reached(rule, yes, base)) {
    const n = rule.strict ? ceil(perVote) : floor(perVote) + 1n
    return Number(rule.yesNeeded && floor(yes) < n ? floor(yes) : n)
  }
  const short = neg(perVote)
  let n = rule.strict ? floor(short) + 1n : ceil(short)
  if (n < 1n) n = 1n
  return cmp(frac(n), no) > 0 ? undefined : Number(n)
}

function baseOf(rule, { yes, no, abstain, valid, cast }, everybody) {
  switch (rule.base) {
    case 'YES_NO': return add(yes, no)
    case 'YES_NO_ABSTAIN': return add(add(yes, no), abstain)
    case 'VALID': return valid
    case 'CAST': return cast
    case 'PRESENT': return frac(everybody.present)
    default: return frac(everybody.accredited)
  }
}

/** What the figures of a closed vote say; undefined where figures that count are hidden (C-07). */
function evaluate(vote, forReport = false) {
  const rows = countingRows(vote, forReport)
  if (rows === undefined) return undefined
  const everybody = { present: rows.reduce((n, r) => n + r.present, 0), accredited: 0 }
  for (const [site, row] of vote.rows) {
    if (row.state !== 'NOT_PARTICIPATING') everybody.accredited += vote.frozen[site]?.accredited ?? 0
    if (!SETTLED.has(row.state)) everybody.present += vote.frozen[site]?.present ?? 0
  }
  const sums = sumRows(vote.question, rows)
  const result = { rows, sums, elected: [], runOff: [], tied: [], figures: '', total: totalAsAnnounced(vote.question, sums) }
  if (isHands(vote.question)) return handsResult(vote, rows, everybody, result)
  if (vote.question.paper.form === 'YES_NO_ABSTAIN') return ballotResult(vote, everybody, result)
  return electionResult(vote, everybody, result)
}

function handsResult(vote, rows, everybody, result) {
  const rule = vote.question.rule ?? SIMPLE
  const { sums } = result
  result.formula = formulaOf(rule)
  const ends = band(vote, rule, rows, everybody)
  result.lower = show(ends.lower)
  result.upper = show(ends.upper)
  if (rows.length === 0 || rows.some((r) => r.tally.parts)) {
    result.computed = bandOutcome(rule, sums, ends)
    result.outcome = { CLEAR_ACCEPT: 'ACCEPTED', CLEAR_REJECT: 'REJECTED' }[result.computed] // else the chair decides
    return result
  }
  return majority(rule, sums.get('yes'), sums.get('no'), handsBase(vote, rule, rows, everybody), result)
}

function majority(rule, yes, no, base, result) {
  result.computed = result.outcome = reached(rule, yes, base) ? 'ACCEPTED' : 'REJECTED'
  result.figures = figuresOf(rule, yes, no, base)
  result.flipDistance = flipDistance(rule, yes, no, base)
  return result
}

function ballotResult(vote, everybody, result) {
  const rule = vote.question.rule ?? SIMPLE
  const of = (k) => result.sums.get(k) ?? ZERO
  const given = { yes: of('option:yes'), no: of('option:no'), abstain: of('option:abstain'), valid: of('valid'), cast: of('cast') }
  result.formula = formulaOf(rule)
  return majority(rule, given.yes, given.no, baseOf(rule, given, everybody), result)
}

function electionResult(vote, everybody, result) {
  const { paper, rule } = vote.question
  const of = (k) => result.sums.get(k) ?? ZERO
  const ends = (outcome) => Object.assign(result, { computed: outcome, outcome })
  if (paper.form === 'RANKED') {
    result.formula = ''
    if (vote.ranking === undefined) return ends('NEEDS_DECISION')
    result.elected = vote.ranking
    return ends('ELECTED')
  }
  const perCandidate = paper.form === 'PER_CANDIDATE'
  const byMajority = !perCandidate && rule !== undefined && !(rule.base === 'YES_NO' && cmp(kappaOf(rule), ONE) === 0)
  result.formula = byMajority || perCandidate ? formulaOf(rule ?? SIMPLE) : 'most votes'
  const votesOf = (id) => of(perCandidate ? `option:${id}/yes` : `option:${id}`)
  const qualifies = (id) => {
    const votes = votesOf(id)
    if (votes.n <= 0n) return false
    const given = perCandidate
      ? { yes: votes, no: of(`option:${id}/no`), abstain: of(`option:${id}/abstain`) }
      : { yes: votes, no: sub(sub(of('valid'), of('blank')), votes), abstain: of('blank') }
    Object.assign(given, { valid: of('valid'), cast: of('cast') })
    const r = rule ?? SIMPLE
    if ((perCandidate || byMajority) && !reached(r, votes, baseOf(r, given, everybody))) return false
    return cmp(mul(frac(100), votes), mul(frac(paper.thresholdPercent ?? 0), of('valid'))) >= 0
  }
  const sorted = paper.options.map((o) => o.id).sort((a, b) => cmp(votesOf(b), votesOf(a))) // stable: the paper's order
  const qualified = sorted.filter(qualifies)
  const seats = paper.seats ?? 1
  result.elected = qualified.length <= seats ? qualified
    : qualified.slice(0, seats).filter((id) => cmp(votesOf(id), votesOf(qualified[seats])) > 0)
  const open = seats - result.elected.length
  const further = qualified.slice(result.elected.length)
  if (open > 0 && further.length > 0) {
    result.tied = further.filter((id) => cmp(votesOf(id), votesOf(further[0])) === 0)
    if (vote.lot && same([...vote.lot].sort(), [...result.tied].sort())) {
      result.elected = [...result.elected, ...vote.lot.slice(0, open)]
      result.tied = []
      return ends('ELECTED')
    }
    return ends('NEEDS_DECISION')
  }
  if (open > 0 && byMajority) {
    const others = sorted.filter((id) => !result.elected.includes(id) && votesOf(id).n > 0n)
    const last = others[Math.min(2 * open, others.length) - 1]
    const runOff = others.filter((id) => cmp(votesOf(id), votesOf(last)) >= 0)
    if (runOff.length > 1) {
      result.runOff = runOff
      return ends('RUN_OFF')
    }
  }
  return ends(result.elected.length > 0 ? 'ELECTED' : 'NEEDS_DECISION')
}

// =====================================================================================================================
// One bundle by itself (§2, §6 step 1)
// =====================================================================================================================

/** Reads a bundle; `failed` where it is left out of all that follows. */
function readBundle(file, findings) {
  const bundle = { file, name: path.basename(file).replace(/\p{Cs}/gu, '\ufffd').normalize('NFC'), failed: true }
  let files
  try {
    files = readZip(file)
    const raw = files.get('manifest.note') ?? refuse('no manifest')
    bundle.note = parseNote(text(raw))
    bundle.manifest = parseManifest(bundle.note)
  } catch (e) {
    if (!(e instanceof Refused)) throw e
    findings.add('I-01', { bundle: bundle.name }, e.message)
    return bundle
  }
  const { manifest } = bundle
  bundle.name = manifest.kind === 'WHOLE' ? 'whole' : manifest.installation
  bundle.site = manifest.site
  if (bundle.note.signatures.length !== 1 || !signedBy(bundle.note, parseKey(manifest.key))) {
    findings.add('A-01', { bundle: bundle.name, file: 'manifest.note' })
    return bundle
  }
  if (!sameFiles(bundle, files, findings)) return bundle
  bundle.failed = false
  readContents(bundle, files, findings)
  return bundle
}

function parseManifest(note) {
  const head = 'konvent/record/v1'
  if (!note.body.startsWith(`${head}\n`)) refuse('not a manifest')
  const line = note.body.slice(head.length + 1, -1)
  if (line.includes('\n') || Buffer.byteLength(line) > MAX_STATEMENT) refuse('not a manifest')
  const m = parseCanonical(line)
  if (m?.kind === 'SITE') {
    fields(m, 'convention', 'files', 'installation', 'key', 'kind', 'logKey', 'site', 'size', 'software')
    if (!isText(m.installation) || !isText(m.site)) refuse('not a manifest')
  } else if (m?.kind === 'WHOLE') fields(m, 'convention', 'files', 'key', 'kind', 'logKey', 'size', 'software')
  else refuse('not a manifest')
  if (!isText(m.convention) || !isCount(m.size) || !isText(m.software)) refuse('not a manifest')
  parseKey(m.key)
  parseKey(m.logKey)
  for (const name of NDJSON) if (!Object.hasOwn(m.files, name)) refuse(`the manifest does not list ${name}`)
  for (const f of Object.values(m.files)) {
    fields(f, 'bytes', 'sha256')
    if (!isCount(f.bytes) || !isHash(f.sha256)) refuse('not a manifest')
  }
  return m
}

function sameFiles(bundle, files, findings) {
  const listed = bundle.manifest.files
  const there = [...files.keys()].filter((n) => n !== 'manifest.note').sort()
  let ok = same(there, Object.keys(listed).sort())
  if (!ok) findings.add('I-02', { bundle: bundle.name }, 'other files than listed')
  for (const [name, bytes] of files) {
    const l = listed[name]
    if (name === 'manifest.note' || l === undefined || (l.bytes === bytes.length && l.sha256 === hex(bytes))) continue
    findings.add('I-02', { bundle: bundle.name, file: name })
    ok = false
  }
  return ok
}

function partLine(p) {
  fields(p, 'json', 'salt', 'seq')
  if (!isText(p.json) || !isText(p.salt) || !isCount(p.seq)) refuse('not a sealed part')
  const salt = base64(p.salt)
  if (salt.length !== 16) refuse('not a salt')
  return { json: p.json, salt, seq: p.seq }
}

function readContents(bundle, files, findings) {
  const entries = readLines(files.get('entries.ndjson'))
  if (entries.broken || entries.lines.length !== bundle.manifest.size) findings.add('I-03', { bundle: bundle.name, file: 'entries.ndjson' })
  bundle.lines = entries.lines
  bundle.tree = new Tree(bundle.lines)
  const read = (file, parse) => {
    const list = []
    const { lines, broken } = readLines(files.get(file))
    try {
      for (const line of lines) list.push(parse(parseCanonical(text(line)), list.at(-1)))
      if (broken) refuse('a line without an end, empty, or too long')
    } catch (e) {
      if (!(e instanceof Refused)) throw e
      findings.add('I-03', { bundle: bundle.name, file }, e.message)
    }
    return list
  }
  bundle.parts = read('parts.ndjson', (p, before) => {
    const part = partLine(p)
    if (before && before.seq >= part.seq) refuse('not ascending')
    return part
  })
  bundle.checkpoints = read('checkpoints.ndjson', (c, before) => {
    const checkpoint = parseCheckpoint(fields(c, 'note').note)
    if (before && before.size > checkpoint.size) refuse('not ascending')
    return checkpoint
  })
  bundle.statements = read('statements.ndjson', (s) => {
    fields(s, 'installation', 'note', 'receipt?', 'seq')
    if (!isText(s.installation) || !isText(s.note) || !isCount(s.seq)) refuse('not a statement')
    return { ...s, statement: parseStatement(s.note), proof: s.receipt === undefined ? undefined : attempt(() => parseReceipt(s.receipt)) }
  })
  bundle.heard = read('heard.ndjson', (h) => {
    fields(h, 'by', 'outcome', 'total', 'vote')
    if (!isText(h.outcome) || !isCount(h.vote) || typeof h.total !== 'object' || Array.isArray(h.total)) refuse('not heard')
    return h
  })
}

// =====================================================================================================================
// Laying records together (§6)
// =====================================================================================================================

export function verify(files, options = {}) {
  const findings = new Findings()
  const all = files.map((f) => readBundle(f, findings))
  const given = new Set(all.map((b) => b.site).filter(Boolean)) // a bundle that fails is still not missing
  let bundles = all.filter((b) => !b.failed)
  const report = { bundles: [], convention: '', entries: 0, logKey: '', missing: [], rehearsal: false, root: '', votes: [] }

  // Step 2: one convention, one log key.
  const logKeyText = options.logKey ?? mostNamed(bundles.map((b) => b.manifest.logKey))
  const convention = mostNamed(bundles.map((b) => b.manifest.convention))
  const leave = (b, id, what) => {
    findings.add(id, { bundle: b.name }, what)
    return false
  }
  bundles = bundles.filter((b) => (b.manifest.convention === convention || leave(b, 'K-01')) &&
    (b.manifest.logKey === logKeyText || leave(b, 'A-04')))
  if (bundles.length === 0) return finish(report, findings)
  const logKey = parseKey(logKeyText)

  // Step 3: checkpoints, the root over all lines, the founding entry.
  bundles = bundles.filter((b) => {
    b.signed = b.checkpoints.filter((c) => signedCheckpoint(c, logKey))
    if (b.signed.length !== b.checkpoints.length) findings.add('A-03', { bundle: b.name })
    const root = b.tree.root()
    if (!b.signed.some((c) => c.size === b.lines.length && c.root.equals(root))) return leave(b, 'I-04')
    const founding = b.lines.length === 0 ? undefined : attempt(() => parseEntry(b.lines[0]))
    if (founding?.kind !== 'ConventionFounded') return true // the journal's own fault, judged there
    return (founding.open.id === convention || leave(b, 'K-01')) && (founding.open.logKey === logKeyText || leave(b, 'A-04'))
  })
  if (bundles.length === 0) return finish(report, findings)

  // Step 4: the journal is the longest story of the latest epoch; whoever holds proof of another one shows it.
  const longest = bundles.reduce((a, b) => (epochs(b.lines).length - epochs(a.lines).length || b.lines.length - a.lines.length || (rootHex(b) < rootHex(a) ? 1 : -1)) > 0 ? b : a)
  const journal = { lines: longest.lines, tree: longest.tree }
  Object.assign(report, { convention, logKey: logKeyText, entries: journal.lines.length, root: rootHex(longest) })
  for (const b of bundles) otherHistory(b, journal, logKey, findings)
  const telling = bundles.filter((b) => b.tells)
  report.bundles = bundles.map((b) => b.name).sort()

  // Steps 5 and 6: sealed parts, then every entry.
  const pool = poolOf(telling, journal, findings)
  if (options.annex) annexed(options.annex, journal, pool, findings)
  const judge = new Judge(journal, pool, findings, convention)
  judge.run()
  report.rehearsal = judge.rehearsal ?? false
  if (!judge.ended) report.votes = judge.votes()
  if (judge.ended) return finish(report, findings)

  // Steps 7 to 9, and what §7 says about the end.
  for (const b of telling) {
    if (!keyBelongs(b, judge, logKeyText, findings)) continue
    statementsOf(b, journal, judge, logKey, findings)
    sealedAt(b, judge, findings)
  }
  for (const b of telling) heardAt(b, judge, findings)
  cosignatures(bundles, journal, judge, findings)
  for (const site of [...judge.state.everSites].sort()) {
    if (given.has(site)) continue
    findings.add('C-06', { site })
    report.missing.push(site)
  }
  if (options.since) grown(options.since, bundles, judge, findings)
  return finish(report, findings)
}

const rootHex = (b) => b.tree.root().toString('hex')

function mostNamed(names) {
  const votes = new Map()
  for (const n of names) votes.set(n, (votes.get(n) ?? 0) + 1)
  return [...votes].sort((a, b) => b[1] - a[1] || byKey(a, b))[0]?.[0]
}

function finish(report, findings) {
  return { ...report, findings: findings.sorted(), result: findings.result() }
}

/** The entries that begin a new epoch; a line of another form is none. */
function epochs(lines) {
  return lines.filter((line) => line.includes('"kind":"EpochBegun"'))
    .map((line) => attempt(() => parseEntry(line)))
    .filter((e) => e?.kind === 'EpochBegun')
}

/** Number of entries before which nothing can have been lost. */
function lostFrom(lines) {
  return Math.min(Infinity, ...epochs(lines).map((e) => e.open.size))
}

/** Step 4: K-02 and C-10, and whether the bundle tells the journal's story. */
function otherHistory(b, journal, logKey, findings) {
  const size = journal.lines.length
  b.tells = b.lines.length <= size && journal.tree.root(b.lines.length).equals(b.tree.root())
  const receipts = b.statements.map((s) => s.proof?.checkpoint).filter((c) => c && signedCheckpoint(c, logKey))
  for (const c of [...b.signed, ...receipts]) {
    if (c.size > size) findings.add('C-10', { bundle: b.name })
    else if (!journal.tree.root(c.size).equals(c.root)) {
      const entry = b.lines.findIndex((line, i) => !line.equals(journal.lines[i]))
      const from = entry < 0 ? c.size - 1 : entry
      findings.add(from >= lostFrom(journal.lines) ? 'E-07' : 'K-02', entry < 0 ? { bundle: b.name } : { bundle: b.name, entry })
      return
    }
  }
}

/** Step 5: the sealed parts that hold, and the statements by their hash. */
function poolOf(bundles, journal, findings) {
  const pool = { parts: new Map(), statements: new Map(), erased: new Set() }
  const open = journal.lines.map((line) => attempt(() => parseEntry(line)))
  open.forEach((e) => e?.kind === 'PartErased' && pool.erased.add(e.open.part))
  for (const b of bundles) {
    const erased = new Set()
    for (const e of open.slice(0, b.lines.length)) if (e?.kind === 'PartErased') erased.add(e.open.part)
    for (const p of b.parts) {
      const e = p.seq < b.lines.length ? open[p.seq] : undefined
      const value = e?.sealed === hex(p.salt, p.json) ? attempt(() => sealedPart(e, p.json)) : undefined
      if (value === undefined) findings.add('I-05', { bundle: b.name, entry: p.seq })
      else if (erased.has(p.seq)) findings.add('I-06', { bundle: b.name, entry: p.seq })
      else pool.parts.set(p.seq, value)
    }
    for (const s of b.statements) pool.statements.set(s.statement.hash, s.note)
  }
  return pool
}

/** Step 5 for auditors: the rows of sites that were published together, from their annex. */
function annexed(file, journal, pool, findings) {
  const { lines, broken } = readLines(fs.readFileSync(file))
  try {
    for (const line of lines) {
      const p = partLine(parseCanonical(text(line)))
      const e = p.seq < journal.lines.length ? attempt(() => parseEntry(journal.lines[p.seq])) : undefined
      const value = e?.sealed === hex(p.salt, p.json) ? attempt(() => sealedPart(e, p.json)) : undefined
      if (value === undefined) findings.add('I-05', { bundle: 'annex', entry: p.seq })
      else if (!pool.parts.has(p.seq)) pool.parts.set(p.seq, value)
    }
    if (broken) refuse('a line without an end, empty, or too long')
  } catch (e) {
    if (!(e instanceof Refused)) throw e
    findings.add('I-03', { bundle: 'annex' }, e.message)
  }
}

function sealedPart(e, json) {
  const part = parseCanonical(json)
  if (BORN.has(e.kind)) {
    if (!isText(fields(part, 'note').note)) refuse('not a note')
  } else if (e.kind === 'ResultDeclared') fields(part, 'computed', 'ground', 'outcome')
  else if (e.kind === 'PersonNamed') fields(part, 'name', 'phone?')
  else if (e.kind === 'PhoneTallyTyped') checkTally(fields(part, 'called', 'code', 'officers', 'tally').tally)
  else if (typeof part !== 'object' || Array.isArray(part)) refuse('not a part')
  return part
}

/** Step 7: the manifest's key belongs to its installation of that site, and is not revoked. */
function keyBelongs(b, judge, logKeyText, findings) {
  const m = b.manifest
  const i = judge.state.installations.get(m.installation)
  const ok = m.kind === 'WHOLE' ? m.key === logKeyText
    : i !== undefined && i.site === m.site && i.keys.some((k) => k.vkey === m.key) && !i.revoked.has(m.key)
  if (!ok) findings.add('A-02', { bundle: b.name })
  return ok
}

/** Step 8: the statements of a bundle, both ways. */
function statementsOf(b, journal, judge, logKey, findings) {
  const m = b.manifest
  const journalled = new Map()
  for (const e of judge.entries) if (BORN.has(e.kind)) journalled.set(e.statement, [...(journalled.get(e.statement) ?? []), e])
  const last = new Map()
  for (const s of b.statements) {
    const place = { bundle: b.name, installation: s.installation, position: s.seq }
    const { frame, note, hash } = s.statement
    const before = last.get(s.installation)
    last.set(s.installation, s)
    const follows = before === undefined || (s.seq === before.seq + 1 && (!frame || frame.prev === before.statement.hash))
    const own = m.kind === 'WHOLE' || s.installation === m.installation
    const named = !frame || (frame.convention === m.convention && frame.installation === s.installation && frame.seq === s.seq)
    if (!follows || !own || !named) findings.add('C-05', place)

    const entries = journalled.get(hash) ?? [] // more than one is K-22; the receipt may be for any of them
    const e = entries.find((x) => x.seq === s.proof?.index) ?? entries[0]
    const signed = s.proof !== undefined && signedCheckpoint(s.proof.checkpoint, logKey)
    if (e) {
      if (s.receipt === undefined) {
        if (m.kind === 'SITE') findings.add('E-02', place)
      } else if (!signed || s.proof.index !== e.seq || (!proves(s.proof, journal) && !ofAnotherStory(s.proof, journal))) {
        findings.add('E-01', { ...place, entry: e.seq })
      }
      continue
    }
    const key = judge.state.installations.get(s.installation)?.keys.findLast((k) => k.firstSeq <= s.seq)
    if (!key || !note || !signedBy(note, key.key)) {
      findings.add('A-05', place)
      continue
    }
    if (signed) {
      if (s.proof.index < journal.lines.length) findings.add('C-03', place)
      continue
    }
    if (s.receipt !== undefined) findings.add('E-01', place)
    findings.add('C-09', place)
    otherThanByPhone(b, s, judge, findings)
  }
  if (m.kind === 'SITE') deniedBy(b, judge, findings)
}

/** Then the receipt is proof of two histories [K-02], and no bad receipt. */
const ofAnotherStory = ({ checkpoint: c }, journal) => c.size <= journal.lines.length && !journal.tree.root(c.size).equals(c.root)

const proves = (proof, journal) => proof.index < journal.lines.length &&
  pathLeads(journal.tree.leaf(proof.index), proof.index, proof.checkpoint.size, proof.hashes, proof.checkpoint.root)

/** K-23: a statement that never reached the journal, with other figures than those by telephone that count. */
function otherThanByPhone(b, s, judge, findings) {
  const { body } = s.statement
  if (body?.kind !== 'tally') return
  const site = judge.state.installations.get(s.installation)?.site
  const row = judge.state.votes.get(body.vote)?.rows.get(site)
  if (!row || row.version?.channel !== 'PHONE' || !COUNTS.has(row.state) || row.version.tally === undefined) return
  if (!same(figures(row.version.tally), figures(body.tally))) findings.add('K-23', { vote: body.vote, site })
}

/** C-04: what the journal names for the installation, at positions of the manifest's key, must be in its bundle. */
function deniedBy(b, judge, findings) {
  const m = b.manifest
  const { keys: own } = judge.state.installations.get(m.installation)
  const sorted = [...own].sort((x, y) => x.firstSeq - y.firstSeq)
  const held = new Set(b.statements.map((s) => s.statement.hash))
  for (const e of judge.entries) {
    if (e.seq >= b.lines.length || !BORN.has(e.kind) || e.open.installation !== m.installation) continue
    const key = sorted.findLast((k) => k.firstSeq <= e.open.chainSeq)
    if (key?.vkey !== m.key || held.has(e.statement)) continue
    findings.add('C-04', { bundle: b.name, entry: e.seq, installation: m.installation, position: e.open.chainSeq })
  }
}

/** K-16: what was heard at the site, against the last announcement. */
function heardAt(b, judge, findings) {
  const lines = new Map(b.heard.map((h) => [h.vote, h]))
  for (const [number, h] of lines) {
    const announced = judge.state.votes.get(number)?.announced
    const ok = announced?.outcome === h.outcome && Object.entries(h.total).every(([k, v]) => announced.total[k] === v)
    if (!ok) findings.add('K-16', { bundle: b.name, vote: number, site: b.manifest.site })
  }
}

/** K-24: what was written down at the site, against what it sealed. */
function sealedAt(b, judge, findings) {
  const { kind, site, files } = b.manifest
  if (kind === 'WHOLE') return
  const sealed = judge.state.sealings.get(site) ?? []
  for (const [file, { sha256 }] of Object.entries(files)) {
    const version = /^minutes-([1-9][0-9]{0,8})\.json$/.exec(file)?.[1]
    if (version && sealed[version - 1] !== sha256) findings.add('K-24', { bundle: b.name, file, site })
  }
}

/** §6, cosignatures: witnesses under the checkpoints. */
function cosignatures(bundles, journal, judge, findings) {
  const { installations, everSites, lastDeciding } = judge.state
  const cosigners = new Map()
  for (const i of installations.values()) {
    for (const k of i.keys) cosigners.set(`${i.name}+${keyId(i.name, 4, k.key.raw)}`, { site: i.site, key: k.key })
  }
  let any = false
  const late = new Set()
  for (const b of bundles) {
    for (const c of b.signed) {
      for (const s of c.note.signatures) {
        const who = cosigners.get(`${s.name}+${s.id}`)
        if (!who) continue
        if (!cosigned(c, s, who.key)) {
          findings.add('A-07', { site: who.site })
          continue
        }
        any = true
        const inJournal = c.size <= journal.lines.length && journal.tree.root(c.size).equals(c.root)
        if (inJournal && c.size > (lastDeciding ?? 0)) late.add(who.site)
      }
    }
  }
  const needed = Math.floor((2 * everSites.size) / 3) + 1
  if (any && late.size < needed) findings.add('E-03', { entry: lastDeciding ?? 0 })
}

function cosigned(checkpoint, signature, key) {
  if (signature.bytes.length !== 72) return false
  const signed = `cosignature/v1\ntime ${signature.bytes.readBigUInt64BE(0)}\n${checkpoint.note.body}`
  return crypto.verify(null, Buffer.from(signed), key.public, signature.bytes.subarray(8))
}

/** --since: has the record only grown? (§7, C-11) */
function grown(file, bundles, judge, findings) {
  const old = readBundle(file, findings)
  if (old.failed) return
  const now = bundles.filter((b) => b.name === old.name && b.lines.length >= old.lines.length)
  const erased = judge.state.erased
  const ok = now.some((b) => {
    const statements = new Set(b.statements.map((s) => s.statement.hash))
    const parts = new Set(b.parts.map((p) => p.seq))
    return b.tree.root(old.lines.length).equals(old.tree.root()) && old.statements.every((s) => statements.has(s.statement.hash)) &&
      old.parts.every((p) => parts.has(p.seq) || erased.has(p.seq))
  })
  if (!ok) findings.add('C-11', { bundle: old.name })
}

// =====================================================================================================================
// Findings (§9)
// =====================================================================================================================

const INCOMPLETE = new Set(['C-06', 'C-07', 'C-08', 'C-09', 'C-10', 'E-02', 'E-03'])
const NOTE = new Set(['E-04', 'E-05', 'E-06', 'E-07'])
const LEVELS = ['FAILED', 'INCOMPLETE', 'NOTE']
const PLACE = ['bundle', 'file', 'entry', 'installation', 'position', 'vote', 'site']

class Findings {
  constructor() {
    this.all = new Map()
  }

  /** One finding per id and place. */
  add(id, place, what) {
    const level = NOTE.has(id) ? 'NOTE' : INCOMPLETE.has(id) ? 'INCOMPLETE' : 'FAILED'
    const key = id + canonical(place)
    if (!this.all.has(key)) this.all.set(key, { id, level, ...JSON.parse(canonical(place)), detail: what ? { what } : {} })
  }

  sorted() {
    const order = (f) => [LEVELS.indexOf(f.level), f.id, ...PLACE.map((p) => f[p] ?? (typeof f[p] === 'number' ? -1 : ''))]
    return [...this.all.values()].sort((a, b) => {
      const [x, y] = [order(a), order(b)]
      for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i] < y[i] || x[i] === '' ? -1 : 1
      return 0
    })
  }

  result() {
    const levels = new Set([...this.all.values()].map((f) => f.level))
    return levels.has('FAILED') ? 'FAILED' : levels.has('INCOMPLETE') ? 'INCOMPLETE' : 'VERIFIED'
  }
}

// =====================================================================================================================
// The command
// =====================================================================================================================

function usage(why) {
  process.stderr.write(`${why}; node verify.mjs BUNDLE... [--json] [--log-key KEY] [--since OLD] [--annex FILE]\n`)
  return 1
}

function main(args) {
  const options = {}
  const files = []
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--json') options.json = true
    else if (['--log-key', '--since', '--annex'].includes(args[i])) {
      if (i + 1 === args.length) return usage(`${args[i]} needs a value`)
      options[args[i] === '--log-key' ? 'logKey' : args[i].slice(2)] = args[++i]
    } else if (args[i].startsWith('--')) return usage(`unknown option ${args[i]}`)
    else files.push(args[i])
  }
  if (files.length === 0) return usage('no bundle given')
  if (options.logKey !== undefined && !attempt(() => parseKey(options.logKey))) return usage('--log-key is not a key')
  let report
  try {
    report = verify(files, options)
  } catch (e) {
    // Nothing here is expected to be reached; if it is, the record is not called verified.
    process.stderr.write(`These bundles cannot be judged: ${e.message}\n`)
    return 1
  }
  process.stdout.write(options.json ? `${canonical(report)}\n` : forPeople(report))
  return { VERIFIED: 0, FAILED: 1, INCOMPLETE: 2 }[report.result]
}

function forPeople(r) {
  const lines = [`${r.result}: ${r.convention || 'no convention'}${r.rehearsal ? ' (rehearsal)' : ''}, ${r.entries} entries, from ${r.bundles.join(', ')}`]
  if (r.missing.length > 0) lines.push(`missing sites: ${r.missing.join(', ')}`)
  for (const f of r.findings) {
    const place = PLACE.filter((p) => f[p] !== undefined).map((p) => `${p} ${f[p]}`).join(', ')
    lines.push(`${f.level} ${f.id} ${place}${f.detail.what ? ` (${f.detail.what})` : ''}`)
  }
  for (const v of r.votes) lines.push(`vote ${v.vote}: ${v.announced}, ${v.figures || Object.entries(v.total).map((t) => t.join(' ')).join(', ')} — ${v.subject}`)
  return `${lines.join('\n')}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  process.exitCode = main(process.argv.slice(2))
}
