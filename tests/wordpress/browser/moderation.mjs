// SPDX-License-Identifier: MIT
// A visitor comments without JavaScript; a moderator decides, with a mouse and with the keyboard alone.
import { accessible, equal, holds, person, run, shoot, site, test, visitor } from './drive.mjs';

test( 'a_visitor_comments_without_javascript', async () => {
	const page = await visitor( { javaScriptEnabled: false } );
	await page.goto( site.url + '/?p=' + site.post );
	await page.fill( '#comment', 'What the f*ck, the parking is full again.' );
	await page.fill( '#author', 'Jo' );
	await page.fill( '#email', 'jo@example.org' );
	await Promise.all( [ page.waitForURL( /unapproved=|moderation-hash=|#comment-/ ), page.click( '#submit' ) ] );
	holds( ( await page.content() ).includes( 'awaiting moderation' ), 'it waits, and the visitor is told' );
	await shoot( page, 'visitor' );
} );

test( 'the_list_shows_what_was_found', async () => {
	const page = await person( 'moderator' );
	await page.goto( site.url + '/wp-admin/edit-comments.php' );
	await page.waitForSelector( '.smpolicy-mark' );
	await shoot( page, 'comments', { fullPage: true } );
	await accessible( page, 'td.column-smpolicy' );
	await accessible( page, '#smpolicy-clause' );
	await page.selectOption( '#smpolicy-clause', 'official.moderation.profane' );
	await page.click( '#post-query-submit' );
	await page.waitForURL( /smpolicy_clause=official/ );
	const rows = await page.$$eval( '#the-comment-list tr', ( nodes ) => nodes.map( ( node ) => node.innerText ) );
	holds( rows.length > 0 && rows.every( ( row ) => row.includes( 'official.moderation.profane' ) ), rows.join( '\n' ) );
	await page.setViewportSize( { width: 400, height: 800 } );
	await page.waitForSelector( '.column-smpolicy .smpolicy-state', { state: 'visible' } ); // on a telephone, too, without unfolding
	const cell = await page.locator( 'td.column-smpolicy' ).first().boundingBox();
	holds( cell.x >= 0 && cell.width > 200 && cell.x + cell.width <= 400, 'below the comment: ' + JSON.stringify( cell ) );
	await shoot( page, 'comments-narrow' );
} );

test( 'a_moderator_decides_and_it_is_recorded', async () => {
	const page = await person( 'moderator' );
	await page.goto( site.url + '/wp-admin/edit-comments.php?comment_status=moderated' );
	const row = page.locator( '#the-comment-list tr', { hasText: 'Mr. Dalton' } );
	const id = ( await row.getAttribute( 'id' ) ).replace( 'comment-', '' );
	await row.hover();
	await row.locator( '.row-actions .approve a' ).click();
	await row.waitFor( { state: 'hidden' } );
	const admin = await person( 'admin' );
	await admin.goto( site.url + '/wp-admin/tools.php?page=smpolicy-record' );
	const line = admin.locator( '.smpolicy-record tbody tr', { hasText: 'Comment ' + id } ).first();
	holds( /approved[\s\S]*moderator/.test( await line.innerText() ), await line.innerText() );
	await shoot( admin, 'record', { fullPage: true } );
	await accessible( admin, '.smpolicy-page' );
} );

test( 'the_comment_itself_tells_all', async () => {
	const page = await person( 'moderator' );
	await page.goto( site.url + '/wp-admin/edit-comments.php' );
	const id = ( await page.locator( '#the-comment-list tr', { hasText: 'kill you all' } ).getAttribute( 'id' ) ).replace( 'comment-', '' );
	await page.goto( site.url + '/wp-admin/comment.php?action=editcomment&c=' + id );
	await page.waitForSelector( '#smpolicy .smpolicy-mark' );
	await shoot( page, 'comment', { fullPage: true } );
	await accessible( page, '#smpolicy' );
} );

test( 'with_the_keyboard_alone', async () => {
	const page = await person( 'moderator' );
	await page.goto( site.url + '/wp-admin/edit-comments.php' );
	const seen = [];
	async function tabTo( what, most = 150 ) {
		for ( let i = 0; i < most; i++ ) {
			await page.keyboard.press( 'Tab' );
			if ( await page.evaluate( ( selector ) => document.activeElement.matches( selector ), what ) ) {
				return;
			}
			seen.push( await page.evaluate( () => document.activeElement.outerHTML.slice( 0, 60 ) ) );
		}
		throw new Error( 'the keyboard does not reach ' + what + '\n' + seen.join( '\n' ) );
	}
	await tabTo( '#smpolicy-clause' );
	await page.keyboard.press( 'ArrowDown' );
	holds( ( await page.inputValue( '#smpolicy-clause' ) ) === '(any)', 'the filter is chosen' );
	await tabTo( '#post-query-submit' );
	await page.keyboard.press( 'Enter' );
	await page.waitForURL( /smpolicy_clause=/ );
	await tabTo( '.smpolicy-more summary' );
	await page.keyboard.press( 'Enter' );
	equal( await page.evaluate( () => document.activeElement.parentElement.open ), true, 'more clauses are shown' );
	const box = await page.evaluate( () => getComputedStyle( document.activeElement ).outlineStyle );
	holds( box !== 'none', 'what has the focus shows it' );
} );

await run( 'moderation' );
