// SPDX-License-Identifier: MIT
// A teacher who uses no mouse, and one who does not see the screen: every step by keys, and what a screen reader is told.
import { accessible, equal, holds, person, run, shoot, site, test } from './drive.mjs';

const FINDING = '.interface-complementary-area .smpolicy-finding';

async function start( page ) {
	await page.goto( site.url + '/wp-admin/post-new.php' );
	await page.waitForSelector( '.editor-post-title__input' );
	await page.waitForFunction( () => window.wp.data.select( 'core/editor' ).getCurrentPostId() );
	// All that is put into the regions which screen readers read out.
	await page.evaluate( () => {
		window.said = [];
		for ( const region of document.querySelectorAll( '.a11y-speak-region' ) ) {
			new window.MutationObserver( () => region.textContent.trim() && window.said.push( region.textContent.trim() ) ).observe( region, { childList: true, characterData: true, subtree: true } );
		}
	} );
}

function active( page, what ) {
	return page.evaluate( ( selector ) => !! document.activeElement && document.activeElement.matches( selector ), what );
}

// By the Tab key (or another) until the focus is where it should be.
async function to( page, what, key = 'Tab', most = 80 ) {
	const passed = [];
	for ( let i = 0; i < most; i++ ) {
		if ( await active( page, what ) ) {
			return;
		}
		await page.keyboard.press( key );
		passed.push( await page.evaluate( () => document.activeElement.outerHTML.slice( 0, 90 ) ) );
	}
	throw new Error( `${ key } does not lead to ${ what }\n${ passed.slice( -12 ).join( '\n' ) }` );
}

async function read( page, what ) {
	await page.waitForFunction( ( source ) => {
		const store = window.wp.data.select( 'smpolicy' );
		// eslint-disable-next-line no-eval
		return store.getState() === 'done' && store.getResult() && window.eval( '(' + source + ')' )( store.getResult() );
	}, String( what ) );
}

async function said( page, pattern ) {
	await page.waitForFunction( ( source ) => window.said.some( ( each ) => new RegExp( source ).test( each ) ), pattern.source );
}

// To a part of the editor, by the editor's own keys for that.
async function toPart( page, name ) {
	await to( page, `.interface-interface-skeleton__${ name }`, 'Control+`', 12 );
}

async function openPanel( page ) {
	await toPart( page, 'header' );
	await to( page, 'button[aria-label="Social media policy"]' );
	await page.keyboard.press( 'Enter' );
	await page.waitForSelector( '.smpolicy-panel' );
	await toPart( page, 'sidebar' );
}

test( 'a_post_is_written_mended_acknowledged_and_published_by_keys_alone', async () => {
	const page = await person( 'teacher' );
	await start( page );
	await toPart( page, 'content' );
	await to( page, '.editor-post-title__input' );
	await page.keyboard.type( 'The damn contest' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Maria Lopez, a junior in my welding class, won the damn contest.' );
	await read( page, ( r ) => r.findings.length > 1 );
	await said( page, /^Social media policy: New: .+ \d open findings/ );

	await openPanel( page );
	await page.waitForSelector( FINDING );
	await shoot( page, 'keyboard-panel' );

	// To the words in the title, and back.
	await to( page, `${ FINDING } .smpolicy-words button` );
	const inTitle = await page.evaluate( () => document.activeElement.closest( '.smpolicy-words' ).textContent );
	holds( inTitle.startsWith( 'In the title:' ), inTitle );
	await page.keyboard.press( 'Enter' );
	await page.waitForFunction( () => document.activeElement.matches( '.editor-post-title__input' ) && String( window.getSelection() ) === 'damn' );
	equal( await page.evaluate( () => [ ...window.CSS.highlights.get( 'smpolicy' ) ].map( String ) ), [ 'damn' ], 'marked in the title' );
	await shoot( page, 'keyboard-title' );
	await page.keyboard.type( 'big' );
	await read( page, ( r ) => ! r.findings.some( ( each ) => each.marks.some( ( mark ) => mark.piece === 'title' ) ) );
	equal( await page.evaluate( () => window.CSS.highlights.get( 'smpolicy' ).size ), 0 );
	equal( await page.evaluate( () => window.wp.data.select( 'core/editor' ).getEditedPostAttribute( 'title' ) ), 'The big contest', 'and mended there' );

	// To the words in the text: they are selected, where they can be typed over.
	await toPart( page, 'sidebar' );
	await to( page, `${ FINDING } .smpolicy-words button` );
	await page.keyboard.press( 'Enter' );
	await page.waitForFunction( () => document.activeElement.closest( '.wp-block-paragraph, [data-type="core/paragraph"]' ) && String( window.getSelection() ) === 'damn' );

	// A question: the arrow keys pass by answers that are not meant, and no focus is lost.
	await toPart( page, 'sidebar' );
	await to( page, `${ FINDING } .smpolicy-question select`, 'Tab', 200 );
	const fact = await page.evaluate( () => document.activeElement.closest( '.smpolicy-finding' ).dataset.key );
	await page.evaluate( () => ( window.said = [] ) );
	await page.keyboard.press( 'ArrowDown' );
	await page.waitForTimeout( 700 ); // longer than the pause before a check
	holds( await active( page, `[data-key="${ fact }"] select` ), 'it waits until the answer is meant' );
	equal( await page.evaluate( () => window.smpolicy.answers() ), {} );
	await page.keyboard.press( 'Enter' );
	await page.waitForFunction( ( key ) => ! document.querySelector( `[data-key="${ key }"]` ), fact );
	await page.waitForFunction( () => document.activeElement !== document.body );
	holds( await active( page, '.smpolicy-finding h3, .smpolicy-summary' ), 'the focus stays in the panel: ' + await page.evaluate( () => document.activeElement.outerHTML.slice( 0, 200 ) ) );
	await said( page, /Solved: / );

	// To publishing, where each open finding is acknowledged.
	await to( page, '.editor-post-publish-panel__toggle', 'Shift+Tab', 200 );
	await page.keyboard.press( 'Enter' );
	await page.waitForSelector( '.editor-post-publish-panel .smpolicy-finding' );
	for ( let open = await page.locator( '.editor-post-publish-panel .smpolicy-acknowledge' ).count(); open > 0; open-- ) {
		await to( page, '.editor-post-publish-panel .smpolicy-acknowledge textarea', 'Tab', 200 );
		await page.keyboard.type( 'These are the words of the contest.' );
		await to( page, '.editor-post-publish-panel .smpolicy-acknowledge button' );
		await page.keyboard.press( 'Space' );
		await page.waitForFunction( ( was ) => document.querySelectorAll( '.editor-post-publish-panel .smpolicy-acknowledge' ).length < was, open );
		await page.waitForFunction( () => document.activeElement.matches( '.editor-post-publish-panel .smpolicy-finding h3' ) );
	}
	await accessible( page, '.editor-post-publish-panel__prepublish' );
	await said( page, /Nothing is open/ );
	await to( page, '.editor-post-publish-panel__header-publish-button button:not([aria-disabled="true"])', 'Tab', 200 );
	await page.keyboard.press( 'Enter' );
	await page.waitForSelector( '.post-publish-panel__postpublish' );
	equal( await page.evaluate( () => window.wp.data.select( 'core/editor' ).getCurrentPost().status ), 'publish' );
	equal( page.complaints, [] );
} );

await run( 'keyboard' );
