#!/usr/bin/env node
// Checks every recorded answer of the portal against api/openapi.yaml.
//
//   contract.mjs FILE.jsonl…     check; exit 1 on the first kind of drift, after listing all kinds
//   contract.mjs --selftest      a planted drift of each kind must be found
//
// One line per answer: {"method","route","status","contentType","body"}; `body` is the parsed JSON, absent for other types.
// `route` is the router's pattern, or empty where the request never reached a route.
import {createReadStream, existsSync, readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {parse} from 'yaml';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const api = parse(readFileSync(path.join(root, 'api/openapi.yaml'), 'utf8'));

const ajv = new Ajv2020({strict: false, allErrors: true});
addFormats(ajv);
ajv.addFormat('int64', true);
ajv.addFormat('int32', true);
ajv.addFormat('password', true);
ajv.addFormat('binary', true);
ajv.addSchema({$id: 'api', components: api.components});
const byReference = new Map();
function validator(schema) {
    const key = JSON.stringify(schema);
    if (!byReference.has(key)) {
        byReference.set(key, ajv.compile(JSON.parse(key.replaceAll('"#/components/', '"api#/components/'))));
    }
    return byReference.get(key);
}
const resolve = (node) => (node && node.$ref ? node.$ref.slice(2).split('/').reduce((at, word) => at[word], api) : node);

// What the edge may answer before, or instead of, a route; always a problem.
const EDGE = new Map([
    [400, ['invalid_header', 'invalid_parameter', 'invalid_body', 'invalid_json']],
    [404, ['not_found']],
    [405, ['method_not_allowed']],
    [408, ['request_timeout']],
    [413, ['payload_too_large']],
    [414, ['uri_too_long']],
    [429, ['too_many_connections', 'rate_limited', 'busy']],
    [431, ['header_too_large']],
    [500, ['internal_error']],
    [503, ['too_many_connections', 'busy']],
]);
// On a known route the edge may add these without each route listing them.
const EVERYWHERE = new Set([400, 405, 408, 413, 414, 429, 431, 503]);
const KINDS = {document: 'Document', profile: 'Profile', customer: 'CustomerRecord', catalogue: 'Catalogue',
    contract: 'ServiceContract', self_care: 'SelfCare', order: 'Order', ticket: 'Ticket', user: 'PortalUser',
    pbx_system: 'PbxSystem', pbx_group: 'PbxGroup', seat: 'Seat', pbx_number: 'PbxNumber',
    blocking_profile: 'BlockingProfile', seat_template: 'SeatTemplate', pbx_user: 'PbxUser',
    anywhere_portal: 'AnywherePortal', cart_item: 'CartItem'};

const seen = new Map();

export function drift(answer) {
    const {method, route, status} = answer;
    const type = (answer.contentType ?? '').split(';')[0].trim().toLowerCase();
    const where = `${method} ${route || '(no route)'} ${status}`;
    // HEAD is answered like GET, without the body.
    const operation = route ? api.paths[route]?.[method === 'HEAD' ? 'get' : method.toLowerCase()] : undefined;
    if (method === 'OPTIONS' && status === 204) {
        return null;
    }
    const documented = operation?.responses?.[String(status)];
    if (!documented) {
        const edge = (!operation || EVERYWHERE.has(status)) && EDGE.get(status);
        if (route && !api.paths[route]) {
            return `${where}: the contract knows no such route`;
        }
        if (route && !operation && status !== 405 ) {
            return `${where}: the contract knows no such method here`;
        }
        if (!edge) {
            return `${where}: undocumented status`;
        }
        if (method === 'HEAD') {
            return null;
        }
        const problem = problemDrift(answer, type, where);
        return problem ?? (edge.includes(answer.body.code) ? null : `${where}: code ${answer.body.code} does not belong here`);
    }
    seen.set(`${method} ${route} ${status}`, (seen.get(`${method} ${route} ${status}`) ?? 0) + 1);
    if (method === 'HEAD') {
        return null;
    }
    const content = resolve(documented).content;
    if (!content) {
        return answer.body === undefined || answer.body === null || answer.body === '' ? null : `${where}: a body where none is documented`;
    }
    const media = content[type];
    if (!media) {
        return `${where}: undocumented content type ${type || '(none)'}`;
    }
    if (!/json$/.test(type)) {
        return null;
    }
    if (type === 'application/problem+json') {
        const problem = problemDrift(answer, type, where);
        if (problem) {
            return problem;
        }
    }
    const validate = validator(media.schema);
    if (!validate(answer.body)) {
        return `${where}: ${ajv.errorsText(validate.errors, {separator: '; '}).slice(0, 300)}`;
    }
    for (const change of route === '/v1/changes' && status === 200 ? answer.body.items : []) {
        const name = KINDS[change.kind];
        if (!name) {
            return `${where}: kind ${change.kind} is not in the contract`;
        }
        if (change.removed !== (change.resource === undefined)) {
            return `${where}: removed and resource contradict each other`;
        }
        const check = validator({$ref: `#/components/schemas/${name}`});
        if (!change.removed && !check(change.resource)) {
            return `${where}: ${change.kind}: ${ajv.errorsText(check.errors).slice(0, 300)}`;
        }
    }
    return null;
}

function problemDrift(answer, type, where) {
    if (type !== 'application/problem+json') {
        return `${where}: an error as ${type || '(none)'}`;
    }
    const validate = validator({$ref: '#/components/schemas/Problem'});
    if (!validate(answer.body)) {
        return `${where}: ${ajv.errorsText(validate.errors, {separator: '; '}).slice(0, 300)}`;
    }
    return answer.body.status === answer.status ? null : `${where}: the body says ${answer.body.status}`;
}

function selftest() {
    const problem = (status, code) => ({type: 'about:blank', title: 't', status, code, requestId: 'r'});
    const json = 'application/json';
    const problemJson = 'application/problem+json';
    const portal = {name: 'n', version: '1', time: '2026-11-15T09:00:00Z', contacts: [], capabilities: [], links: []};
    const good = [
        {method: 'GET', route: '/v1/portal', status: 200, contentType: json, body: portal},
        {method: 'POST', route: '/v1/sign-ins/{signInId}/password', status: 401, contentType: problemJson, body: problem(401, 'wrong_credentials')},
        {method: 'GET', route: '', status: 404, contentType: problemJson, body: problem(404, 'not_found')},
        {method: 'DELETE', route: '/v1/portal', status: 405, contentType: problemJson, body: problem(405, 'method_not_allowed')},
        {method: 'DELETE', route: '/v1/session', status: 204, contentType: ''},
    ];
    const bad = [
        {...good[0], route: '/v1/secret'},
        {...good[0], method: 'PUT'},
        {...good[0], status: 202},
        {...good[0], body: {...portal, extra: 1}},
        {...good[0], body: {...portal, time: 'yesterday'}},
        {...good[0], contentType: 'text/plain'},
        {...good[0], body: {...portal, name: undefined}},
        {...good[1], body: problem(401, 'no_such_code')},
        {...good[1], body: problem(403, 'wrong_credentials')},
        {...good[1], body: {...problem(401, 'wrong_credentials'), password: 'x'}},
        {...good[1], contentType: json},
        {...good[2], body: problem(404, 'wrong_pin')},
        {...good[4], body: {a: 1}},
        {method: 'GET', route: '/v1/changes', status: 200, contentType: json,
         body: {items: [{kind: 'document', id: '5b0a2f0e-7d0c-4d10-8d3b-2f6f3f4c9c11', rev: 1, removed: false, resource: {id: 'x'}}],
                cursor: 'c', hasMore: false, snapshot: true}},
    ];
    const wronglyRed = good.filter((answer) => drift(structuredClone(answer)));
    const missed = bad.filter((answer) => !drift(JSON.parse(JSON.stringify(answer))));
    for (const answer of [...wronglyRed, ...missed]) {
        console.log(JSON.stringify(answer), drift(answer));
    }
    console.log(`${good.length} right answers, ${wronglyRed.length} refused; ${bad.length} planted drifts, ${missed.length} missed`);
    return wronglyRed.length + missed.length === 0;
}

async function main(files) {
    const kinds = new Map();
    let count = 0;
    for (const file of files.filter((name) => existsSync(name))) {
        for await (const line of createInterface({input: createReadStream(file), crlfDelay: Infinity})) {
            if (!line.trim()) {
                continue;
            }
            count++;
            let found;
            try {
                found = drift(JSON.parse(line));
            } catch (error) {
                found = `unreadable record: ${error.message}: ${line.slice(0, 120)}`;
            }
            if (found) {
                kinds.set(found, (kinds.get(found) ?? 0) + 1);
            }
        }
    }
    for (const [text, times] of kinds) {
        console.log(`DRIFT ${text}${times > 1 ? ` (${times} times)` : ''}`);
    }
    const documented = Object.entries(api.paths).flatMap(([route, item]) => Object.entries(item)
        .flatMap(([method, operation]) => Object.keys(operation.responses).map((status) => `${method.toUpperCase()} ${route} ${status}`)));
    const unseen = documented.filter((entry) => !seen.has(entry));
    const silent = unseen.filter((entry) => / 2\d\d$/.test(entry));
    console.log(`${count} answers, ${kinds.size} kinds of drift; ${documented.length - unseen.length} of ${documented.length} documented (route, status) pairs seen`);
    const rest = unseen.filter((entry) => !/ (500|429|413|415)$/.test(entry));
    console.log(`never seen, besides 413, 415, 429 and 500: ${rest.length ? '' : 'none'}`);
    rest.forEach((entry) => console.log(`  ${entry}`));
    if (!count) {
        console.log('nothing was recorded: the check is blind');
    }
    silent.forEach((entry) => console.log(`UNTESTED success ${entry}`));
    return count > 0 && kinds.size === 0 && silent.length === 0;
}

const args = process.argv.slice(2);
process.exit((args[0] === '--selftest' ? selftest() : await main(args)) ? 0 : 1);
