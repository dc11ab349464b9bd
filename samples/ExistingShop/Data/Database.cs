using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Data
{
    /// <summary>
    /// A thin layer over ADO.NET. Older than every mapper that we could have taken instead, and everybody here knows it.
    /// </summary>
    public class Database
    {
        private readonly DbProviderFactory _factory;
        private readonly string _connectionString;
        private readonly ILogger<Database> _logger;

        public Database(IConfiguration configuration, ILogger<Database> logger)
        {
            _factory = DbProviderFactories.GetFactory(configuration["Database:Provider"]);
            _connectionString = configuration["Database:ConnectionString"];
            _logger = logger;
        }

        public DbConnection Open()
        {
            DbConnection connection = _factory.CreateConnection();
            connection.ConnectionString = _connectionString;
            connection.Open();
            return connection;
        }

        public List<T> Query<T>(string sql, Func<IDataRecord, T> read, params object[] arguments)
        {
            var result = new List<T>();
            using (DbConnection connection = Open())
            using (DbCommand command = Command(connection, sql, arguments))
            using (DbDataReader reader = command.ExecuteReader())
            {
                while (reader.Read())
                {
                    result.Add(read(reader));
                }
            }

            return result;
        }

        public T Single<T>(string sql, Func<IDataRecord, T> read, params object[] arguments) where T : class
        {
            using (DbConnection connection = Open())
            using (DbCommand command = Command(connection, sql, arguments))
            using (DbDataReader reader = command.ExecuteReader())
            {
                return reader.Read() ? read(reader) : null;
            }
        }

        public int Execute(string sql, params object[] arguments)
        {
            using (DbConnection connection = Open())
            using (DbCommand command = Command(connection, sql, arguments))
            {
                int rows = command.ExecuteNonQuery();
                _logger.LogTrace("{Rows} rows by {Sql}", rows, sql);
                return rows;
            }
        }

        public int Insert(string sql, params object[] arguments)
        {
            using (DbConnection connection = Open())
            using (DbCommand command = Command(connection, sql + "; SELECT LAST_INSERT_ID()", arguments))
            {
                return Convert.ToInt32(command.ExecuteScalar());
            }
        }

        public T Scalar<T>(string sql, params object[] arguments)
        {
            using (DbConnection connection = Open())
            using (DbCommand command = Command(connection, sql, arguments))
            {
                object value = command.ExecuteScalar();
                if (value == null || value == DBNull.Value)
                {
                    return default(T);
                }

                return (T)Convert.ChangeType(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T));
            }
        }

        public void InTransaction(Action<DbConnection, DbTransaction> work)
        {
            using (DbConnection connection = Open())
            using (DbTransaction transaction = connection.BeginTransaction())
            {
                try
                {
                    work(connection, transaction);
                    transaction.Commit();
                }
                catch (DbException e)
                {
                    _logger.LogError(e, "The transaction was rolled back");
                    transaction.Rollback();
                    throw;
                }
            }
        }

        public static DbCommand Command(DbConnection connection, string sql, params object[] arguments)
        {
            DbCommand command = connection.CreateCommand();
            command.CommandText = sql;
            for (int i = 0; i < arguments.Length; i++)
            {
                DbParameter parameter = command.CreateParameter();
                parameter.ParameterName = "@p" + i;
                parameter.Value = arguments[i] ?? DBNull.Value;
                command.Parameters.Add(parameter);
            }

            return command;
        }
    }

    public static class RecordExtensions
    {
        public static string Text(this IDataRecord record, string column)
        {
            int index = record.GetOrdinal(column);
            return record.IsDBNull(index) ? null : record.GetString(index);
        }

        public static int Int(this IDataRecord record, string column)
        {
            return record.GetInt32(record.GetOrdinal(column));
        }

        public static int? IntOrNull(this IDataRecord record, string column)
        {
            int index = record.GetOrdinal(column);
            return record.IsDBNull(index) ? (int?)null : record.GetInt32(index);
        }

        public static decimal Money(this IDataRecord record, string column)
        {
            return record.GetDecimal(record.GetOrdinal(column));
        }

        public static decimal? MoneyOrNull(this IDataRecord record, string column)
        {
            int index = record.GetOrdinal(column);
            return record.IsDBNull(index) ? (decimal?)null : record.GetDecimal(index);
        }

        public static bool Flag(this IDataRecord record, string column)
        {
            return record.GetBoolean(record.GetOrdinal(column));
        }

        public static DateTime Time(this IDataRecord record, string column)
        {
            return record.GetDateTime(record.GetOrdinal(column));
        }

        public static DateTime? TimeOrNull(this IDataRecord record, string column)
        {
            int index = record.GetOrdinal(column);
            return record.IsDBNull(index) ? (DateTime?)null : record.GetDateTime(index);
        }
    }
}
