using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Editions;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>
/// What the server of a published edition should send beside its files, in the words of three
/// kinds of servers. The address of the edition is in them, so that they serve below a folder
/// too.
/// </summary>
internal static class HostingFiles
{
    private const int SecondsOfYear = 31_536_000;

    /// <summary>
    /// A page cannot say of itself who may frame it, nor what a browser keeps from it.
    /// </summary>
    private static IReadOnlyList<(string Name, string Value)> OfEveryFile(string root) =>
    [
        ("Content-Security-Policy", ContentPolicy.With(SiteAssets.FirstStyles(root)) + "; frame-ancestors 'self'"),
        ("Referrer-Policy", ContentPolicy.Referrer),
        ("Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>Names in that folder change with what they hold.</summary>
    private static readonly string ForGood = $"public, max-age={SecondsOfYear}, immutable";

    private static readonly string[] GoodPaths = ["assets/*", "v/blobs/*"];

    private const string AskAgain = "no-cache";

    /// <summary>Figures for frames may be framed by anybody: they run nothing.</summary>
    private const string FramePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static readonly string[] FramePaths =
        ["figures/:figure/embed/", "v/:edition/figures/:figure/embed/"];

    /// <summary>Pages of which editions keep frozen states, the overview among them.</summary>
    private const string Kept = "(?:(?:numbers|conclusions|claims|figures)/[^/]+/)?";

    private static readonly string MapFile = FrozenRoutes.TimeMap(Routes.Overview).File;

    private static readonly string[] MapPaths = [MapFile, $":kind/:id/{MapFile}"];

    public static IEnumerable<OutputFile> Create(Report report)
    {
        var imprint = report.Imprint;
        var root = imprint.BaseAddress.AbsolutePath;
        IReadOnlyList<Memento> mementos =
            [.. report.Editions.All.Select(e => new Memento(e.Name, report.Editions))];
        return
        [
            OutputFile.OfText(Routes.AsTheyAre, () => ""),
            OutputFile.OfText(Routes.Headers, () => Headers(imprint.BaseAddress, root, mementos)),
            OutputFile.OfText(Routes.Caddyfile, () => Caddyfile(imprint.BaseAddress, root, mementos)),
            OutputFile.OfText(Routes.Nginx, () => Nginx(imprint.BaseAddress, root, mementos)),
        ];
    }

    /// <summary>Of Netlify and Cloudflare Pages.</summary>
    private static string Headers(Uri address, string root, IReadOnlyList<Memento> mementos) =>
        $"{root}*\n{Lines(OfEveryFile(root), h => $"  {h.Name}: {h.Value}")}  Cache-Control: {AskAgain}\n"
        + string.Concat(GoodPaths.Select(p => $"{root}{p}\n  ! Cache-Control\n  Cache-Control: {ForGood}\n"))
        + string.Concat(MapPaths.Select(p => $"{root}{p}\n  Content-Type: {FrozenRoutes.TimeMapType}\n"))
        + string.Concat(FramePaths.Select(p => $"{root}{p}\n  ! Content-Security-Policy\n  Content-Security-Policy: {FramePolicy}\n"))
        // A header here cannot say the address of the live page; the canonical link of the page does.
        + string.Concat(mementos.Select(m => $"{root}{m.Folder}*\n  Memento-Datetime: {m.When}\n  Link: <{History(address)}>; rel=\"version-history\"\n  ! Cache-Control\n  Cache-Control: {ForGood}\n"));

    private static string History(Uri address) => Routes.Changes.On(address).AbsoluteUri;

    /// <summary>RFC 7089: where all states of a page of today are listed.</summary>
    /// <param name="page">A variable of the server that holds its path.</param>
    private static string LiveLink(Uri address, string page) =>
        $"<{address.AbsoluteUri}{page}{MapFile}>; "
        + $"rel=\"timemap\"; type=\"{FrozenRoutes.TimeMapType}\"";

    /// <summary>
    /// RFC 7089: of which page a frozen one is a state and of when, and where all are listed.
    /// </summary>
    private static string FrozenLink(Memento memento, Uri address, string page) =>
        $"<{address.AbsoluteUri}{page}>; rel=\"original\", {LiveLink(address, page)}, "
        + $"<{address.AbsoluteUri}{memento.Folder}{page}>; "
        + $"rel=\"{memento.Relations}\"; datetime=\"{memento.When}\", "
        + $"<{History(address)}>; rel=\"version-history\"";

    private static string Caddyfile(Uri address, string root, IReadOnlyList<Memento> mementos) =>
        $$"""
        # The edition stands in /srv/edition.
        {{address.Host}} {
        	handle_path {{root}}* {
        		root * /srv/edition
        		encode zstd gzip
        		# In the order written: the last header of a name counts.
        		route {
        			header {
        {{Lines(OfEveryFile(root), h => $"\t\t\t\t{h.Name} \"{h.Value}\"")}}				Cache-Control "{{AskAgain}}"
        			}
        			@assets path /assets/* /v/blobs/*{{string.Concat(mementos.Select(m => $" /{m.Folder}*"))}}
        			header @assets Cache-Control "{{ForGood}}"
        			@frames path_regexp ^/(v/[^/]+/)?figures/[^/]+/embed/
        			header @frames Content-Security-Policy "{{FramePolicy}}"
        			@maps path */{{MapFile}}
        			header @maps Content-Type "{{FrozenRoutes.TimeMapType}}"
        			@live path_regexp live ^/({{Kept}})(?:index\.html)?$
        			header @live Link `{{LiveLink(address, "{re.live.1}")}}`
        {{Join(mementos, m => CaddyLines(m, address))}}			file_server
        		}
        	}
        	handle_errors {
        		root * /srv/edition
        		rewrite * /404.html
        		file_server
        	}
        }

        """;

    private static string CaddyLines(Memento memento, Uri address)
    {
        var id = memento.Id;
        return $"\t\t\t@{id} path_regexp {id} ^/{memento.Folder}({Kept})(?:index\\.html)?$\n"
            + $"\t\t\theader @{id} Memento-Datetime \"{memento.When}\"\n"
            + $"\t\t\theader @{id} Link `{FrozenLink(memento, address, $"{{re.{id}.1}}")}`\n";
    }

    /// <summary>
    /// A block that adds a header of its own inherits none, so that each says all.
    /// </summary>
    private static string Nginx(Uri address, string root, IReadOnlyList<Memento> mementos)
    {
        string Headers(string cache) =>
            Lines(OfEveryFile(root), h => $"        add_header {h.Name} \"{h.Value}\" always;")
            + $"        add_header Cache-Control \"{cache}\";";
        var (again, good) = (Headers(AskAgain), Headers(ForGood));
        return $$"""
            # The edition stands in /srv/edition.
            server {
                listen 80;
                server_name {{address.Host}};
                charset utf-8;
                charset_types text/plain text/css text/csv text/xml text/javascript application/javascript application/json application/xml image/svg+xml;
                default_type text/plain;
                gzip on;
                gzip_types text/css text/javascript image/svg+xml text/csv application/json application/xml;
                error_page 404 {{root}}404.html;
                location {{root}} {
                    alias /srv/edition/;
            {{again}}
                }
                location ~ ^{{root}}(?<kept>(assets|v/blobs)/.*)$ {
                    alias /srv/edition/$kept;
            {{good}}
                }
                location ~ ^{{root}}(?<frame>(v/[^/]+/)?figures/[^/]+/embed/.*)$ {
                    alias /srv/edition/$frame;
                    add_header Content-Security-Policy "{{FramePolicy}}" always;
                    add_header X-Content-Type-Options "nosniff" always;
                }
                location ~ ^{{root}}(?<map>(.*/)?{{MapFile.Replace(".", "\\.", StringComparison.Ordinal)}})$ {
                    alias /srv/edition/$map;
                    types { }
                    default_type {{FrozenRoutes.TimeMapType}};
            {{again}}
                }
                location ~ "^{{root}}(?<live>{{Kept}})(?<file>index\.html)?$" {
                    alias /srv/edition/$live$file;
            {{again}}
                    add_header Link '{{LiveLink(address, "${live}")}}';
                }
            {{Join(mementos, m => MementoBlocks(m, address, root, good))}}}

            """;
    }

    /// <summary>
    /// Pages of an edition, and its record and figures for frames, which no live page lists.
    /// </summary>
    private static string MementoBlocks(Memento memento, Uri address, string root, string headers) => $$"""
            location ~ "^{{root}}{{memento.Folder}}(?<page>{{Kept}})(?<file>index\.html)?$" {
                alias /srv/edition/{{memento.Folder}}$page$file;
        {{headers}}
                add_header Memento-Datetime "{{memento.When}}" always;
                add_header Link '{{FrozenLink(memento, address, "${page}")}}' always;
            }
            location {{root}}{{memento.Folder}} {
                alias /srv/edition/{{memento.Folder}};
        {{headers}}
            }

        """.ReplaceLineEndings("\n");

    private static string Join(IReadOnlyList<Memento> mementos, Func<Memento, string> write) =>
        string.Concat(mementos.Select(write));

    /// <summary>An edition as servers tell of it.</summary>
    private sealed record Memento(EditionName Name, EditionArchive Editions)
    {
        /// <summary>
        /// Whatever stands in the first edition is the first state of its page, and in the last
        /// the last; of those between, and of pages that came later, the list alone tells.
        /// </summary>
        public string Relations
        {
            get
            {
                var first = Name == Editions.All.First().Name ? "first " : "";
                var last = Name == Editions.Last?.Name ? "last " : "";
                return $"{first}{last}memento";
            }
        }

        public string Folder => FrozenRoutes.Edition(Name.ToString()).Path[1..];

        public string Id => $"edition{Name.Hash}";

        public string When => TimeMaps.When(Name);
    }

    private static string Lines(
        IEnumerable<(string Name, string Value)> headers, Func<(string Name, string Value), string> write) =>
        string.Concat(headers.Select(h => write(h) + "\n"));
}
