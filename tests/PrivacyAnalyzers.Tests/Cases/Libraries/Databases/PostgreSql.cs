//# ids: PRIV5001, PRIV5002, PRIV5003, PRIV5004
// Npgsql: connection strings, commands, data sources; credentials in a table.
using Npgsql;
namespace Cases.Databases_PostgreSql;

public class Customers(string configured, NpgsqlDataSource injected)
{
    public void Bad(Customer c)
    {
        using var connection = new NpgsqlConnection("Host=db.voip.example;Database=voip;SSL Mode=Disable");
        connection.Open();
        using var command = new NpgsqlCommand("insert into customers (mail) values ($1)", connection);
        command.Parameters.AddWithValue(c.Email);
        command.ExecuteNonQuery(); //! PRIV5002
    }
    public async Task BadText(Customer c)
    {
        await using var connection = new NpgsqlConnection("Host=db.voip.example;SslMode=Disable");
        await using var command = new NpgsqlCommand("select * from customers where mail = '" + c.Email + "'", connection);
        await command.ExecuteReaderAsync(); //! PRIV5002
    }
    public void BadCreated(Customer c)
    {
        using var connection = new NpgsqlConnection("Host=db.voip.example;SslMode=Disable");
        var command = connection.CreateCommand();
        command.CommandText = "update customers set name = @name";
        command.Parameters.Add(new NpgsqlParameter("name", c.Name));
        command.ExecuteNonQuery(); //! PRIV5002
    }
    public async Task BadSource(Customer c)
    {
        await using var source = NpgsqlDataSource.Create("Host=db.voip.example;SSL Mode=Disable");
        await using var command = source.CreateCommand("insert into customers (mail) values ($1)");
        command.Parameters.AddWithValue(c.Email);
        await command.ExecuteNonQueryAsync(); //! PRIV5002
    }
    public async Task BadBuilt(Customer c)
    {
        await using var source = new NpgsqlDataSourceBuilder("Host=db.voip.example;SSL Mode=Disable").Build();
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("insert into customers (mail) values ($1)", connection) { Parameters = { new() { Value = c.Email } } };
        await command.ExecuteNonQueryAsync(); //! PRIV5002
    }
    public void BadBuilder(Customer c)
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = "db.voip.example", SslMode = SslMode.Disable };
        using var connection = new NpgsqlConnection(builder.ConnectionString);
        using var command = new NpgsqlCommand("insert into customers (mail) values ('" + c.Email + "')", connection);
        command.ExecuteNonQuery(); //! PRIV5002
    }
    public void BadCallback(Customer c)
    {
        using var connection = new NpgsqlConnection("Host=db.voip.example;SSL Mode=Require") { UserCertificateValidationCallback = (_, _, _, _) => true };
        using var command = new NpgsqlCommand("insert into customers (mail) values ($1)", connection);
        command.Parameters.AddWithValue(c.Email);
        command.ExecuteNonQuery(); //! PRIV5003
    }
    public void BadPassword(NpgsqlConnection connection, Customer c)
    {
        using var command = new NpgsqlCommand("insert into customers (password) values ($1)", connection);
        command.Parameters.AddWithValue(c.Password);
        command.ExecuteNonQuery(); //! PRIV5004
    }

    public void Ok(Customer c)
    {
        using var connection = new NpgsqlConnection("Host=db.voip.example;Database=voip;SSL Mode=VerifyFull");
        using var command = new NpgsqlCommand("insert into customers (mail) values ($1)", connection);
        command.Parameters.AddWithValue(c.Email);
        command.ExecuteNonQuery();
    }
    public void OkDefault(Customer c)
    {
        using var connection = new NpgsqlConnection("Host=db.voip.example;Database=voip");
        using var command = new NpgsqlCommand("insert into customers (mail) values ($1)", connection);
        command.Parameters.AddWithValue(c.Email);
        command.ExecuteNonQuery();
    }
    public void OkLocal(Customer c)
    {
        using var connection = new NpgsqlConnection("Host=localhost;SSL Mode=Disable");
        using var command = new NpgsqlCommand("insert into customers (mail) values ($1)", connection);
        command.Parameters.AddWithValue(c.Email);
        command.ExecuteNonQuery();
    }
    public void OkSocket(Customer c)
    {
        using var connection = new NpgsqlConnection("Host=/var/run/postgresql;SSL Mode=Disable");
        using var command = new NpgsqlCommand("insert into customers (mail) values ('" + c.Email + "')", connection);
        command.ExecuteNonQuery();
    }
    public void OkConfigured(Customer c)
    {
        using var connection = new NpgsqlConnection(configured);
        using var command = new NpgsqlCommand("insert into customers (mail) values ($1)", connection);
        command.Parameters.AddWithValue(c.Email);
        command.ExecuteNonQuery();
        using var other = injected.CreateCommand("insert into customers (mail) values ('" + c.Email + "')");
        other.ExecuteNonQuery();
    }
    public void OkHashed(NpgsqlConnection connection, Customer c)
    {
        using var command = new NpgsqlCommand("insert into customers (password) values ($1)", connection);
        command.Parameters.AddWithValue(Clean.Hash(c.Password));
        command.ExecuteNonQuery();
    }
    public bool OkAsked(NpgsqlConnection connection, Customer c)
    {
        using var command = new NpgsqlCommand("select crypt($1, hash) = hash from customers", connection);
        command.Parameters.AddWithValue(c.Password);
        return command.ExecuteScalar() is true;
    }
    public void OkNothing(Customer c)
    {
        using var connection = new NpgsqlConnection("Host=db.voip.example;SSL Mode=Disable");
        using var command = new NpgsqlCommand("update customers set plan = $1", connection);
        command.Parameters.AddWithValue(c.Plan);
        command.ExecuteNonQuery();
    }
}
