import type { Json } from '../call.ts';
import { actionsApp } from '../identities.ts';
import type { App, User } from '../identities.ts';
import type { World } from '../world.ts';
import { nodeId, timestamp } from './values.ts';

/** A user as most answers carry it (`simple-user`). */
export function viewUser(world: World, user: User): Json {
  const login = encodeURIComponent(user.login);
  const url = `${world.apiUrl}/users/${login}`;
  const slug = user.login.replace(/\[bot\]$/, '');
  return {
    ...{ login: user.login, id: user.id, node_id: nodeId('U', user.id) },
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    ...{ gravatar_id: '', url, html_url: `${world.webUrl}/${user.type === 'Bot' ? `apps/${slug}` : user.login}` },
    ...{ followers_url: `${url}/followers`, following_url: `${url}/following{/other_user}` },
    ...{ gists_url: `${url}/gists{/gist_id}`, starred_url: `${url}/starred{/owner}{/repo}` },
    ...{ subscriptions_url: `${url}/subscriptions`, organizations_url: `${url}/orgs`, repos_url: `${url}/repos` },
    ...{ events_url: `${url}/events{/privacy}`, received_events_url: `${url}/received_events` },
    ...{ type: user.type, user_view_type: 'public', site_admin: false },
  };
}

export function viewLogin(world: World, login: string): Json {
  return viewUser(world, world.identities.user(login));
}

/** A user's own page (`public-user`). */
export function viewPublicUser(world: World, user: User): Json {
  const at = timestamp(world.createdAt);
  return {
    ...viewUser(world, user),
    ...{ name: user.login, company: null, blog: '', location: null, email: null, hireable: null, bio: null },
    ...{ twitter_username: null, public_repos: 1, public_gists: 0, followers: 0, following: 0 },
    ...{ created_at: at, updated_at: at },
  };
}

/** An app as `performed_via_github_app` (`nullable-integration`). */
export function viewApp(world: World, slug: string | undefined): Json | null {
  if (slug === undefined) return null;
  const app: App = slug === actionsApp.slug ? actionsApp : { slug, id: 1_000_000 + slug.length };
  const at = timestamp(world.createdAt);
  return {
    ...{ id: app.id, client_id: `Iv1.${app.id}`, slug, node_id: nodeId('A', app.id), name: slug },
    ...{ owner: viewLogin(world, world.owner), description: null, external_url: world.webUrl },
    ...{ html_url: `${world.webUrl}/apps/${slug}`, created_at: at, updated_at: at },
    ...{ permissions: { contents: 'write', issues: 'write', metadata: 'read' }, events: [] },
  };
}
