// SPDX-License-Identifier: MIT
// What the browser tests share: Chromium, people who log in, axe, screenshots, and tests that print a line each.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const require = createRequire( path.join( process.env.MODULES, 'x.js' ) );
const { chromium } = require( 'playwright-core' );
const axe = readFileSync( require.resolve( 'axe-core/axe.min.js' ), 'utf8' );

export const site = JSON.parse( process.env.SITE ); // url, post, people, pictures
const FLAGS = [ '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
	'--disable-component-update', '--disable-sync' ];
const PASSWORD = 'correct horse battery staple';

const tests = [];
let browser;

export function test( name, body ) {
	tests.push( [ name, body ] );
}

export function holds( condition, what ) {
	if ( ! condition ) {
		throw new Error( what );
	}
}

export function equal( got, wanted, what = '' ) {
	holds( JSON.stringify( got ) === JSON.stringify( wanted ), `${ what }\n   got: ${ JSON.stringify( got ) }\nwanted: ${ JSON.stringify( wanted ) }` );
}

// A page of one's own, with nothing but this site to reach.
export async function visitor( options = {} ) {
	const context = await browser.newContext( { viewport: { width: 1280, height: 900 }, ...options } );
	await context.route( ( url ) => url.origin !== new URL( site.url ).origin && url.protocol !== 'data:' && url.protocol !== 'blob:', ( route ) => route.abort() );
	const page = await context.newPage();
	page.setDefaultTimeout( 120000 ); // a busy machine is no fault of the site's
	page.complaints = [];
	page.on( 'pageerror', ( error ) => page.complaints.push( String( error ) ) );
	return page;
}

export async function person( name, options = {} ) {
	const page = await visitor( options );
	await page.goto( site.url + '/wp-login.php' );
	// The form's own script takes the focus to the name a moment after loading, in the middle of what is typed, perhaps.
	do {
		await page.fill( '#user_login', name );
		await page.fill( '#user_pass', PASSWORD );
		await page.waitForTimeout( 250 );
	} while ( await page.inputValue( '#user_login' ) !== name || await page.inputValue( '#user_pass' ) !== PASSWORD );
	await Promise.all( [ page.waitForURL( /wp-admin/, { waitUntil: 'domcontentloaded' } ), page.click( '#wp-submit' ) ] );
	return page;
}

export async function shoot( page, name, options = {} ) {
	mkdirSync( site.pictures, { recursive: true } );
	await page.screenshot( { path: path.join( site.pictures, name + '.png' ), ...options } );
}

// What axe says of a part of the page: of the plugin's own, since WordPress' is not ours to mend.
export async function accessible( page, part ) {
	await page.evaluate( axe );
	const found = await page.evaluate( async ( selector ) => {
		const result = await window.axe.run( selector, { resultTypes: [ 'violations' ] } );
		return result.violations.map( ( each ) => each.id + ': ' + each.nodes.map( ( node ) => node.html + ' ' + node.failureSummary ).join( '; ' ).slice( 0, 600 ) );
	}, part );
	equal( found, [], 'axe of ' + part );
}

export async function run( suite ) {
	browser = await chromium.launch( { executablePath: '/usr/bin/chromium', args: FLAGS } );
	let failed = 0;
	try {
		for ( const [ name, body ] of tests ) {
			const began = Date.now();
			try {
				await body();
				console.log( `ok - ${ suite }::${ name }` );
			} catch ( error ) {
				failed++;
				console.log( `not ok - ${ suite }::${ name }\n    ${ String( error.stack ).replaceAll( '\n', '\n    ' ) }` );
			}
			if ( process.env.TIMES ) {
				console.log( `    ${ Date.now() - began } ms` );
			}
			for ( const context of browser.contexts() ) {
				await context.close();
			}
		}
	} finally {
		await browser.close();
	}
	process.exitCode = failed ? 1 : 0;
}
