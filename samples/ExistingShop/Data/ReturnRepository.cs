using System;
using System.Collections.Generic;
using System.Data;
using ExistingShop.Models;

namespace ExistingShop.Data
{
    public class ReturnRepository
    {
        private const string Columns = "id, order_id, customer_id, state, reason, label_code, announced_on, received_on";

        private readonly Database _database;

        public ReturnRepository(Database database)
        {
            _database = database;
        }

        public ReturnCase Get(int id)
        {
            ReturnCase found = _database.Single("SELECT " + Columns + " FROM returns WHERE id = @p0", Read, id);
            if (found == null)
            {
                throw new NotFoundException("There is no return " + id);
            }

            LoadLines(found);
            return found;
        }

        public ReturnCase FindByLabel(string code)
        {
            ReturnCase found = _database.Single("SELECT " + Columns + " FROM returns WHERE label_code = @p0", Read, code);
            if (found != null)
            {
                LoadLines(found);
            }

            return found;
        }

        public List<ReturnCase> Of(int customerId)
        {
            return _database.Query("SELECT " + Columns + " FROM returns WHERE customer_id = @p0 ORDER BY announced_on DESC", Read, customerId);
        }

        public List<ReturnCase> AnnouncedBetween(DateTime from, DateTime to)
        {
            List<ReturnCase> cases = _database.Query("SELECT " + Columns + " FROM returns WHERE announced_on >= @p0 AND announced_on < @p1", Read, from, to);
            cases.ForEach(LoadLines);
            return cases;
        }

        public void Insert(ReturnCase item)
        {
            item.Id = _database.Insert(
                "INSERT INTO returns (order_id, customer_id, state, reason, label_code, announced_on) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)",
                item.OrderId,
                item.CustomerId,
                (int)item.State,
                item.Reason,
                item.LabelCode,
                item.AnnouncedOn);
            foreach (ReturnLine line in item.Lines)
            {
                line.ReturnId = item.Id;
                _database.Insert(
                    "INSERT INTO return_lines (return_id, order_line_id, quantity, is_damaged) VALUES (@p0, @p1, @p2, @p3)",
                    line.ReturnId,
                    line.OrderLineId,
                    line.Quantity,
                    line.IsDamaged);
            }
        }

        public void SetState(ReturnCase item, ReturnState state)
        {
            item.State = state;
            if (state == ReturnState.Received)
            {
                item.ReceivedOn = DateTime.UtcNow;
            }

            _database.Execute("UPDATE returns SET state = @p1, received_on = @p2 WHERE id = @p0", item.Id, (int)state, item.ReceivedOn);
        }

        private void LoadLines(ReturnCase item)
        {
            item.Lines.AddRange(_database.Query(
                "SELECT return_id, order_line_id, quantity, is_damaged FROM return_lines WHERE return_id = @p0",
                record => new ReturnLine
                {
                    ReturnId = record.Int("return_id"),
                    OrderLineId = record.Int("order_line_id"),
                    Quantity = record.Int("quantity"),
                    IsDamaged = record.Flag("is_damaged")
                },
                item.Id));
        }

        private static ReturnCase Read(IDataRecord record)
        {
            return new ReturnCase
            {
                Id = record.Int("id"),
                OrderId = record.Int("order_id"),
                CustomerId = record.Int("customer_id"),
                State = (ReturnState)record.Int("state"),
                Reason = record.Text("reason"),
                LabelCode = record.Text("label_code"),
                AnnouncedOn = record.Time("announced_on"),
                ReceivedOn = record.TimeOrNull("received_on")
            };
        }
    }
}
