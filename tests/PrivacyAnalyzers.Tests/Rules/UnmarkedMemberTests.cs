using PrivacyAnalyzers.Tests.Harness;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>PRIV1005: where personal data comes to rest, and where it does not.</summary>
public class UnmarkedMemberTests
{
    [Fact]
    public Task Assignments() => PrivacyTest.Verify("""
        //# ids: PRIV1005
        using PrivacyAnalyzers;
        namespace Cases.Assigned;
        public class View
        {
            public string Mail { get; set; } = "";
            public string? Maybe { get; init; }
            public string Title = "";
            internal string[] All { get; set; } = [];
            public TimeSpan Took { get; set; }
            public int Length { get; set; }
            public bool Known { get; set; }
            [Pii(PiiCategory.Contact)] public string Marked { get; set; } = "";
            public Customer? Customer { get; set; }
            public object? Any { get; set; }
            private string _tidy = "";
            public string Tidy { get => _tidy; set => _tidy = value.Trim(); }
            public static string Last = "";
        }

        public class Bad(ICustomers customers)
        {
            private string? _last;
            private readonly string _first = Load().Email; //! PRIV1005

            public void Set(View v, Customer c) => v.Mail = c.Email; //! PRIV1005
            public View Made(Customer c) => new() { Mail = c.Email }; //! PRIV1005
            public View Initialised(Customer c) => new View { Maybe = c.Phone, Title = "x" }; //! PRIV1005
            public void Field(View v, Customer c) { v.Title = "Dear " + c.Name; } //! PRIV1005
            public void Own(Customer c) => _last = c.Email; //! PRIV1005
            public void Coalesced(Customer c) => _last ??= c.Email; //! PRIV1005
            public void Compound(View v, Customer c) => v.Title += c.Name; //! PRIV1005
            public void Chosen(View v, Customer c) => v.Mail = c.Id > 0 ? c.Email : ""; //! PRIV1005
            public void Copied(View v, Customer c) { var mail = c.Email; v.Mail = mail; } //! PRIV1005
            public void Number(View v, Customer c) => v.Took = c.Calls[0].Duration; //! PRIV1005
            public void Many(View v) => v.All = customers.All().Select(c => c.Email).ToArray(); //! PRIV1005
            public void Inside(View[] vs, Customer c) => Array.ForEach(vs, v => v.Mail = c.Email); //! PRIV1005
            public List<View> Projected() => customers.All().Select(c => new View { Mail = c.Email }).ToList(); //! PRIV1005
            public void Tidied(View v, Customer c) => v.Tidy = c.Email; //! PRIV1005
            public void Static(Customer c) => View.Last = c.Email; //! PRIV1005
            public void Network(View v, Customer c) => v.Title = c.IpAddress; //! PRIV1005
            public void Both(View v, Customer c) => (v.Mail, v.Title) = (c.Email, ""); //! PRIV1005
            public void Out(View v, Customer c) => Get(c, out v.Title); //! PRIV1005
            public async Task Later(View v) => v.Mail = (await customers.FindAsync(1)).Email; //! PRIV1005
            internal string? Use() => _first + _last;

            private static void Get(Customer c, out string mail) => mail = c.Email;

            private static Customer Load() => new();
        }

        public class Ok(ICustomers customers, HttpClient http)
        {
            private Customer? _current;
            private readonly Dictionary<string, int> _counts = [];

            public void Marked(View v, Customer c) => v.Marked = c.Email;
            public void Length(View v, Customer c) => v.Length = c.Email.Length;
            public void Known(View v, Customer c) => v.Known = c.Email != "" && c.Calls.Count > 0;
            public void Count(View v, Customer c) => v.Length = c.Calls.Count;
            public void Masked(View v, Customer c) => v.Mail = Clean.Redact(c.Email);
            public void Hashed(View v, Customer c) => v.Mail = Clean.Hash(c.Email);
            public void Encrypted(View v, Customer c) => v.Mail = Clean.Encrypt(c.Email);
            public void Whole(View v, Customer c) { v.Customer = c; v.Any = c; _current = c; }
            public void Boxed(View v, Customer c) => v.Any = c.Email;
            public void Library(System.Net.Mail.MailMessage m, Customer c) { m.Subject = c.Name; http.DefaultRequestHeaders.From = c.Email; }
            public void Local(Customer c) { var text = $"Dear {c.Name}"; Console.Out.Flush(); _ = text; }
            public void Tuple(Customer c) { var pair = (c.Email, c.Name); _ = pair.Email; }
            public void Anonymous(Customer c) { var one = new { c.Email }; _ = one; }
            public void Overwritten(View v, Customer c) { var mail = c.Email; mail = "none"; v.Mail = mail; }
            public void Library(Customer c) => _counts[c.Email] = 1;
            public void Plain(View v, Customer c) { v.Mail = c.Plan; v.Title = nameof(c.Email); v.Length = c.Id; }
            public Customer Entity(Customer c) => new() { Email = c.Email, Name = c.Name };
            public IEnumerable<string> Plans() => customers.All().Where(c => c.Email.Length > 3).Select(c => c.Plan);
        }
        """);

    [Fact]
    public Task Through_constructors_and_helpers() => PrivacyTest.Verify("""
        //# ids: PRIV1005
        using PrivacyAnalyzers;
        namespace Cases.Constructed;
        public record Lead(string Mail, string Plan);
        public record Known([Pii(PiiCategory.Contact)] string Mail, string Plan);
        public record struct Pair(string Left, string Right);
        public record Special(string Mail, string Plan, int Rank) : Lead(Mail, Plan);
        public class Classic { public Classic(string mail, string plan) { Mail = mail.Trim(); Plan = plan; } public string Mail { get; } public string Plan { get; } }
        public class Primary(string mail, string plan) { public string Mail { get; } = mail; public string Plan => plan; }
        public class Captured(string mail) { public int Length() => mail.Length; }
        public class Unused(string mail) { public int Length { get; } = mail.Length; }
        public class Said([Pii] string mail) { public int Length() => mail.Length; }
        public class Chained { public Chained(string mail) : this(mail, 1) { } private Chained(string mail, int n) { _mail = mail; _n = n; } private readonly string _mail; private readonly int _n; public int N => _n + _mail.Length; }
        public class Box<T>(T value) { public T Value { get; set; } = value; }
        public class RejectedException(string mail) : Exception { public string Mail { get; } = mail; }
        [Pii] public class Address { public string Street { get; set; } = ""; }
        public class Holder { public Address? Home { get; set; } public string Mail { get; set; } = ""; }
        public interface INamed { string Name { get; set; } }
        public class Named : INamed { public string Name { get; set; } = ""; }
        public interface IMarked { [Pii] string Name { get; set; } }
        public class Inherits : IMarked { public string Name { get; set; } = ""; }

        public class Bad
        {
            public Lead Positional(Customer c) => new(c.Email, c.Plan); //! PRIV1005
            public Pair Struct(Customer c) => new(c.Plan, c.Name); //! PRIV1005
            public Special Derived(Customer c) => new(c.Email, c.Plan, 1); //! PRIV1005
            public Lead With(Lead lead, Customer c) => lead with { Mail = c.Email }; //! PRIV1005
            public Classic Classic(Customer c) => new(c.Email, c.Plan); //! PRIV1005
            public Primary Primary(Customer c) => new(c.Email, c.Plan); //! PRIV1005
            public Primary PrimaryCaptured(Customer c) => new(c.Plan, c.Email); //! PRIV1005
            public Captured Captured(Customer c) => new(c.Email); //! PRIV1005
            public Chained Chained(Customer c) => new(c.Email); //! PRIV1005
            public void Helper(Lead lead, Holder h, Customer c) => Fill(h, c.Email); //! PRIV1005
            public void Far(Holder h, Customer c) => Forward(h, c.Email); //! PRIV1005
            public void Interface(INamed named, Customer c) => named.Name = c.Name; //! PRIV1005
            public void ByClass(Named named, Customer c) => named.Name = c.Name; //! PRIV1005
            public void Local(Holder h, Customer c) { Put(c.Email); void Put(string mail) => h.Mail = mail; } //! PRIV1005

            private static void Fill(Holder h, string mail) => h.Mail = mail;
            private static void Forward(Holder h, string mail) => Fill(h, mail.ToLowerInvariant());
        }

        public class Ok
        {
            public Known Marked(Customer c) => new(c.Email, c.Plan);
            public Lead Other(Customer c) => new(c.Plan, c.Plan);
            public Lead Masked(Customer c) => new(Clean.Redact(c.Email), c.Plan);
            public Said Said(Customer c) => new(c.Email);
            public Unused Unused(Customer c) => new(c.Email);
            public Box<string> Generic(Customer c) => new(c.Email) { Value = c.Name };
            public void Thrown(Customer c) { var e = new RejectedException(c.Email); _ = e; }
            public void Typed(Holder h, Address a) => h.Home = a;
            public void Part(Address a, Customer c) => a.Street = c.Name;
            public void Inherited(Inherits i, Customer c) => i.Name = c.Name;
            public void Helper(Holder h, Customer c) => Fill(h, Clean.Hash(c.Email));

            private static void Fill(Holder h, string mail) => h.Mail = mail;
        }
        """);

    [Fact]
    public Task What_is_returned() => PrivacyTest.Verify("""
        //# ids: PRIV1005
        using PrivacyAnalyzers;
        namespace Cases.Returned;
        public interface IBook { string MailOf(int id); }
        public class Bad(ICustomers customers) : IBook
        {
            private readonly Customer _owner = new();

            public string Mail(Customer c) => c.Email; //! PRIV1005
            public string MailOf(int id) { return customers.Find(id).Email; } //! PRIV1005
            public async Task<string> MailAsync(int id) => (await customers.FindAsync(id)).Email; //! PRIV1005
            public List<string> Mails() => customers.All().Select(c => c.Email).ToList(); //! PRIV1005
            public IEnumerable<string> Stream() { foreach (var c in customers.All()) yield return c.Email; } //! PRIV1005
            public string Greeting => $"Dear {_owner.Name}"; //! PRIV1005
            internal string Login { get { return _owner.Email; } } //! PRIV1005
            protected string Chosen(Customer? c) => c?.Email ?? "none"; //! PRIV1005
        }

        public class Ok(ICustomers customers)
        {
            private readonly Customer _owner = new();

            [return: Pii(PiiCategory.Contact)] public string Marked(Customer c) => c.Email;
            [Pii] public string Login => _owner.Email;
            public Customer Whole(int id) => customers.Find(id);
            public int Count() => customers.All().Count(c => c.Email.Length > 3);
            public bool Has(Customer c) => c.Email.Contains('@');
            public string Masked(Customer c) => Clean.Redact(c.Email);
            [Sanitizer(Protection.Redacted)] public string Mask(Customer c) => c.Email[..1];
            public string Normal([Pii] string mail) => mail.Trim();
            public string Plain(string text) => text.Trim();
            public override string ToString() => _owner.Plan;
            public int Length => _owner.Email.Length;
            private string Hidden(Customer c) => c.Email;
            internal string Inner(Customer c) => Hidden(c);
            public void Use(Customer c) { _ = Plain(c.Email); _ = Inner(c); }
        }

        internal class Internal { public string Mail(Customer c) => c.Email; }

        public class Shown { private readonly Customer _c = new(); public override string ToString() => _c.Name; }
        """);
}
