//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// asynchronous streams and parallel sends
using System.Runtime.CompilerServices;
using PrivacyAnalyzers;
namespace Cases.Async_Streams;

public interface IStream { IAsyncEnumerable<Customer> All(); }

public class Job(IMarketingMail mail, IStream stream, IConsents consents, ICustomers customers)
{
    public async Task Ok() { await foreach (var c in stream.All()) if (c.AcceptsMarketing) await mail.SendAsync(c.Email, "News"); }

    public async Task Bad() { await foreach (var c in stream.All()) await mail.SendAsync(c.Email, "News"); } //! PRIV3001

    public async Task OkContinue()
    {
        await foreach (var c in stream.All().ConfigureAwait(false))
        {
            if (!await consents.AllowsMarketingAsync(c.Id)) continue;
            await mail.SendAsync(c.Email, "News");
        }
    }

    public async Task OkFiltered() { await foreach (var c in Willing()) await mail.SendAsync(c.Email, "News"); }

    public async Task BadFiltered() { await foreach (var c in Named()) await mail.SendAsync(c.Email, "News"); } //! PRIV3001

    private async IAsyncEnumerable<Customer> Willing([EnumeratorCancellation] CancellationToken token = default)
    {
        await foreach (var c in stream.All().WithCancellation(token)) if (await consents.AllowsMarketingAsync(c.Id)) yield return c;
    }

    private async IAsyncEnumerable<Customer> Named() { await foreach (var c in stream.All()) if (c.Plan != "") yield return c; }

    public Task OkWhenAll() => Task.WhenAll(customers.All().Where(c => c.AcceptsMarketing).Select(c => mail.SendAsync(c.Email, "News")));

    public Task BadWhenAll() => Task.WhenAll(customers.All().Select(c => mail.SendAsync(c.Email, "News"))); //! PRIV3001

    public void OkParallel() => Parallel.ForEach(customers.All(), c => { if (c.AcceptsMarketing) mail.Send(c.Email, "News"); });

    public void BadParallel() => Parallel.ForEach(customers.All(), c => mail.Send(c.Email, "News")); //! PRIV3001

    public void OkParallelFiltered() => Parallel.ForEach(customers.All().Where(c => c.AcceptsMarketing), c => mail.Send(c.Email, "News"));

    public Task OkParallelAsync() => Parallel.ForEachAsync(customers.All(), async (c, token) => { if (await consents.AllowsMarketingAsync(c.Id)) await mail.SendAsync(c.Email, "News"); });

    public void OkPlinq() => customers.All().AsParallel().Where(c => c.AcceptsMarketing).ForAll(c => mail.Send(c.Email, "News"));

    public void BadPlinq() => customers.All().AsParallel().Where(c => c.Id > 2).ForAll(c => mail.Send(c.Email, "News")); //! PRIV3001
}
